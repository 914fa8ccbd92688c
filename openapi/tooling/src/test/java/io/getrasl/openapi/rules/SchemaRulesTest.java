package io.getrasl.openapi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Fixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule with schemas that it refuses, as the property {@code name} of a thing, and with those that it takes. */
class SchemaRulesTest {

    private static final String THING = "components/schemas/Thing.yaml";

    @TempDir
    private Path parent;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { type: string, maxLenght: 9 }          | unknown-keyword a schema has no 'maxLenght' (fix: write maxLength)
                    { type: string, nullable: true }        | unknown-keyword a schema has no 'nullable' (fix: add 'null' to the type: [string, 'null'])
                    { type: string, x-sensitve: true }      | unknown-extension nothing reads 'x-sensitve' (fix: write x-sensitive)
                    { type: string, x-retry-safe: true }    | unknown-extension 'x-retry-safe' has no meaning in a schema (fix: move it to an operation)
                    { type: string, required: true }        | wrong-value 'required' must be a list, and this is the boolean true (fix: delete it here, and name the property in the object that has it: required: [name])
                    { type: integer, minimum: '1' }         | wrong-value 'minimum' must be a number, and this is the text '1' (fix: write minimum: 1, without quotes)
                    { type: integer, exclusiveMinimum: true } | wrong-value 'exclusiveMinimum' must be a number, and this is the boolean true (fix: write the bound itself here, and delete the other one)
                    { type: string, maxLength: -1 }         | wrong-value 'maxLength' must be a number without sign and fraction, and this is the number -1 (fix: write 0 or more, in digits)
                    { type: string, x-provenance: infered } | wrong-value 'x-provenance' must be one of reference, white-label, inferred, and this is the text 'infered' (fix: write inferred)
                    { type: string, enum: a }               | wrong-value 'enum' must be a list, and this is the text 'a' (fix: write enum: [a])
                    { type: integr }                        | unknown-type there is no type like the text 'integr' (fix: write integer)
                    { type: bool }                          | unknown-type there is no type like the text 'bool' (fix: write boolean)
                    { type: date }                          | unknown-type there is no type like the text 'date' (fix: write string, with format: date)
                    { type: [string, null] }                | unknown-type a type must be a text, and this is null (fix: write 'null', in quotes)
                    { type: string, format: datetime }      | misspelt-format there is no format 'datetime' (fix: write date-time)
                    { type: string, format: int64 }         | unknown-format the format 'int64' belongs to the type integer (fix: write type: integer, or delete the format)
                    { type: string, enum: [1, a] }          | enum-value the number 1 can never match: the schema's type is string (fix: write '1', in quotes)
                    { type: integer, enum: [1, 1.5] }       | enum-value the number 1.5 can never match: the schema's type is integer (fix: delete it, or correct the schema's type)
                    { type: string, enum: [a, b, a] }       | enum-value the text 'a' stands twice in this enum (fix: delete one of them)
                    { type: string, enum: [] }              | enum-value no value can be one of an empty enum (fix: list the values, or delete the enum)
                    { type: string, minLength: 9, maxLength: 3 } | empty-range no value fits between minLength 9 and maxLength 3 (fix: exchange the two, or correct one of them)
                    { type: string, pattern: '[a-z' }       | invalid-pattern '[a-z' is no regular expression: Unclosed character class, at character 4 (fix: correct it; a character that means itself needs a \\ before it, and single quotes around the text)
                    """, quoteCharacter = '`')
    void refuses(String schema, String finding) {
        assertThat(withName(schema).findings())
                .extracting(text -> text.replaceFirst("^\\S+ ", ""))
                .containsExactly(finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ type: [string, 'null'], minLength: 0, maxLength: 9, pattern: '^[a-z]+$' }",
                "{ type: string, enum: [a, '1'], default: a, x-sensitive: true }",
                "{ type: [string, 'null'], format: date-time, enum: [null] }",
                "{ type: integer, format: int64, minimum: -1, maximum: -1, enum: [-1.0] }",
                "{ type: object, additionalProperties: false, minProperties: 0 }",
                "{ type: object, additionalProperties: { type: string }, required: [anything] }",
                "{ enum: [1, a, null] }",
                "true"
            })
    void takes(String schema) {
        assertThat(withName(schema).findings()).isEmpty();
    }

    @Test
    void pointsAtTheKeyword() {
        assertThat(withName("{ type: string, maxLenght: 9 }").findings())
                .singleElement()
                .asString()
                .startsWith("openapi/components/schemas/Thing.yaml:6:25 ");
    }

    @Test
    void suggestsThePropertyThatIsRequired() {
        assertThat(Fixture.in(parent)
                        .replacing(THING, "properties:", "required: [id, nmae]\nproperties:")
                        .findings())
                .containsExactly(
                        "openapi/components/schemas/Thing.yaml:3:16 unknown-required 'nmae' is required, and the"
                                + " object has no such property (fix: write name)");
    }

    @Test
    void findsRequiredPropertiesInOtherParts() {
        Fixture fixture = Fixture.in(parent)
                .with("components/schemas/Base.yaml", "type: object\nproperties:\n  base: { type: string }\n")
                .with(
                        THING,
                        "required: [base, own]\nallOf:\n  - $ref: Base.yaml\n  - type: object\n"
                                + "    required: [base]\n    properties: { own: { type: string } }\n");

        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void readsNoKeywordsInExamples() {
        assertThat(withName("{ type: string, examples: [a], default: maxLenght }")
                        .findings())
                .isEmpty();
    }

    @Test
    void readsNoKeywordsAmongTheNamesOfProperties() {
        assertThat(Fixture.in(parent)
                        .replacing(THING, "  name:", "  nullable: { type: string }\n  name:")
                        .findings())
                .isEmpty();
    }

    private Fixture withName(String schema) {
        return Fixture.in(parent).replacing(THING, "{ type: string }", schema);
    }
}
