package io.getrasl.openapi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Fixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompositionRulesTest {

    private static final String THING = "components/schemas/Thing.yaml";
    private static final String BASE = "components/schemas/Base.yaml";

    @TempDir
    private Path parent;

    @Test
    void takesPartsThatFit() {
        assertThat(composed("type: object\nproperties:\n  id: { type: integer, description: Same. }\n")
                        .findings())
                .isEmpty();
    }

    @Test
    void namesBothPlacesOfAPropertyThatPartsDescribeDifferently() {
        assertThat(composed("type: object\nproperties:\n  id: { type: string }\n")
                        .findings())
                .containsExactly(
                        "openapi/components/schemas/Thing.yaml:5:19 allof-conflict 'Thing' brings together this"
                                + " 'id' and another one at openapi/components/schemas/Base.yaml:3:3"
                                + " (fix: describe the property in one place only, or alike in both)");
    }

    @Test
    void letsASchemaNarrowWhatItBuildsOn() {
        Fixture fixture = Fixture.in(parent)
                .with(BASE, "type: object\nproperties:\n  id: { type: [integer, 'null'] }\n")
                .with(THING, "allOf: [{ $ref: Base.yaml }]\nproperties:\n  id: { type: integer, minimum: 1 }\n");

        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void findsASchemaThatContradictsWhatItBuildsOn() {
        Fixture fixture = Fixture.in(parent)
                .with(BASE, "type: object\nproperties:\n  id: { type: integer }\n")
                .with(THING, "allOf: [{ $ref: Base.yaml }]\nproperties:\n  id: { type: string }\n");

        assertThat(fixture.check().findings()).extracting("rule").containsExactly("allof-conflict");
    }

    @Test
    void findsAPartThatRefusesTheOthers() {
        assertThat(composed("type: object\nadditionalProperties: false\nproperties:\n  id: { type: integer }\n")
                        .findings())
                .containsExactly(
                        "openapi/components/schemas/Base.yaml:2:1 allof-closed this refuses the properties that"
                                + " 'Thing' takes from elsewhere (fix: take it away here, or list all properties here instead of"
                                + " bringing them together by allOf)");
    }

    @Test
    void findsAllOfThatBringsNoObjectsTogether() {
        Fixture fixture = Fixture.in(parent).with(THING, "allOf: [{ type: string }]\n");

        assertThat(fixture.findings())
                .containsExactly(
                        "openapi/components/schemas/Thing.yaml:1:1 unsupported-composition allOf brings objects"
                                + " together, in components/schemas only; here generated code has no type for it (fix: write a plain"
                                + " schema, or a file in components/schemas whose parts are objects with properties)");
    }

    @Test
    void findsAllOfInAProperty() {
        Fixture fixture = Fixture.in(parent)
                .replacing(
                        THING,
                        "{ type: string }",
                        "{ allOf: [{ type: object, properties: { a: { type: string } } }] }");

        assertThat(fixture.check().findings()).extracting("rule").containsExactly("unsupported-composition");
    }

    @Test
    void takesAReferenceThatMayBeNull() {
        assertThat(choice("[{ $ref: Base.yaml }, { type: 'null' }]").findings()).isEmpty();
    }

    @Test
    void findsAnyOtherChoice() {
        assertThat(choice("[{ $ref: Base.yaml }, { type: string }]").findings())
                .containsExactly(
                        "openapi/components/schemas/Thing.yaml:6:11 unsupported-composition oneOf has one form that"
                                + " generated code understands: a reference, and the type null (fix: describe one object with"
                                + " optional properties, or write [{ $ref: ... }, { type: 'null' }])");
    }

    private Fixture composed(String base) {
        return Fixture.in(parent)
                .with(BASE, base)
                .with(
                        THING,
                        "allOf:\n  - $ref: Base.yaml\n  - type: object\n    description: More.\n"
                                + "    properties: { id: { type: integer }, name: { type: string } }\n");
    }

    private Fixture choice(String alternatives) {
        return Fixture.in(parent)
                .with(BASE, "type: object\nproperties:\n  id: { type: integer }\n")
                .replacing(THING, "{ type: string }", "{ oneOf: " + alternatives + " }");
    }
}
