package io.getrasl.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import org.junit.jupiter.api.Test;

class SpecificationReaderTest {

    private static Specification read(String schemas) {
        String document = "openapi: 3.1.0\ninfo: { title: Test, version: 1.0.0 }\npaths: {}\ncomponents:\n  schemas:\n"
                + schemas.indent(4);
        return new SpecificationReader(new OpenAPIParser()
                        .readContents(document, null, new ParseOptions())
                        .getOpenAPI())
                .read();
    }

    private static Property property(String schema) {
        return read("Thing: { type: object, properties: { it: " + schema + " } }")
                .model("Thing")
                .property("it")
                .orElseThrow();
    }

    @Test
    void nullBesideAnotherTypeMakesAPropertyNullable() {
        Property property = property("{ type: [integer, 'null'], format: int64 }");

        assertThat(property.type()).isEqualTo(Type.Scalar.LONG);
        assertThat(property.nullable()).isTrue();
    }

    @Test
    void nullAloneIsATypeOfItsOwn() {
        assertThat(property("{ type: 'null' }").type()).isEqualTo(Type.Scalar.NULL);
    }

    @Test
    void descriptionBesideAReferenceWins() {
        Specification specification = read("""
                Inner: { type: string, enum: [a], description: Of the schema. }
                Outer:
                  type: object
                  properties:
                    it: { $ref: '#/components/schemas/Inner', description: Of the property. }
                """);

        assertThat(specification.model("Outer").property("it").orElseThrow().description())
                .isEqualTo("Of the property.");
    }

    @Test
    void allOfIsOneModel() {
        Specification specification = read("""
                Base: { type: object, required: [id], properties: { id: { type: integer } } }
                More:
                  allOf:
                    - $ref: '#/components/schemas/Base'
                  required: [name]
                  properties: { name: { type: string } }
                """);

        assertThat(specification.model("More").properties())
                .extracting(Property::name, Property::required)
                .containsExactly(tuple("id", true), tuple("name", true));
    }

    @Test
    void objectWithoutANameIsRefused() {
        assertThatThrownBy(() -> property("{ type: object, properties: { inner: { type: string } } }"))
                .hasMessageContaining("give it a name under components/schemas")
                .hasMessageContaining("[inner]");
    }
}
