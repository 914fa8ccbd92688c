package io.getrasl.openapi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Fixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples of a thing, in a reply and in requests. */
class ValidExamplesTest {

    private static final String PATH = "paths/things.yaml";

    @TempDir
    private Path parent;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { name: x }                 | 'id' is required here and missing (fix: add 'id')
                    { id: 1, nmae: x }          | the schema has no 'nmae' and takes nothing else (fix: write name)
                    { id: x }                   | 'id' must be of the type integer, and this is the text 'x'
                    { id: 0 }                   | 'id' must be at least 1, and this is the number 0
                    { id: 1.5 }                 | 'id' must be of the type integer, and this is the number 1.5
                    { id: 1, name: abcdef }     | 'name' must have at most 5 characters, and this is the text 'abcdef'
                    { id: 1, name: A }          | 'name' must match ^[a-z]*$, and this is the text 'A'
                    { id: 1, kind: c }          | 'kind' must be one of a, b, and this is the text 'c'
                    { id: 1, at: yesterday }    | 'at' must be written as a date-time, like 2026-03-02T09:15:30Z, and this is the text 'yesterday'
                    { id: 1, tags: [] }         | 'tags' must have at least 1 items, and this is a list
                    { id: 1, tags: [1] }        | an item of 'tags' must be of the type string, and this is the number 1
                    { id: 1, name: null }       | 'name' must be of the type string, and this is null
                    { id: 1, other: { id: 2 } } | 'id' must be of the type string, and this is the number 2
                    """, quoteCharacter = '`')
    void refuses(String value, String finding) {
        assertThat(replying(value).findings())
                .singleElement()
                .asString()
                .startsWith("openapi/paths/things.yaml:13:")
                .contains(" invalid-example " + finding);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ id: 1 }",
                "{ id: 1, name: abc, kind: b, at: '2026-03-02T09:15:30+00:00', tags: [a] }",
                "{ id: 1, other: null }",
                "{ id: 1, other: { id: x, undescribed: true } }"
            })
    void takes(String value) {
        assertThat(replying(value).findings()).isEmpty();
    }

    @Test
    void pointsAtTheOffendingValue() {
        assertThat(replying("{ id: 1, name: abcdef }").findings())
                .singleElement()
                .asString()
                .startsWith("openapi/paths/things.yaml:13:31 ");
    }

    @Test
    void findsADefaultThatItsSchemaRefuses() {
        Fixture fixture = Fixture.in(parent)
                .replacing("components/schemas/Thing.yaml", "type: string", "type: string, maxLength: 2, default: abc");

        assertThat(fixture.findings())
                .singleElement()
                .asString()
                .contains(" invalid-default 'default' must have at most 2 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type: strin", "pattern: '['", "enum: a", "maxLength: '1'", "required: [[x]]"})
    void leavesFaultsOfTheSchemaToOtherRules(String fault) {
        Fixture fixture = replying("{ id: 1, name: abc }")
                .replacing("components/schemas/Thing.yaml", "type: string, maxLength: 5, pattern: '^[a-z]*$'", fault);

        assertThat(fixture.check().findings()).isNotEmpty().extracting("rule").doesNotContain("invalid-example");
    }

    @Test
    void leavesAMisspeltRequiredNameToItsOwnRule() {
        Fixture fixture = replying("{ id: 1, name: abc }")
                .replacing("components/schemas/Thing.yaml", "required: [id]", "required: [id, nmae]");

        assertThat(fixture.check().findings())
                .isNotEmpty()
                .extracting("rule")
                .contains("unknown-required")
                .doesNotContain("invalid-example");
    }

    @Test
    void judgesParametersToo() {
        assertThat(asking("first").findings()).singleElement().asString().contains(" invalid-example the example must");
    }

    @Test
    void letsRequestsShowWhatIsRefused() {
        assertThat(asking("VALIDATION_ERROR.page").findings()).isEmpty();
    }

    private Fixture asking(String name) {
        return Fixture.in(parent)
                .replacing(
                        PATH,
                        "  tags:",
                        "  parameters:\n    - { name: page, in: query, schema: { type: integer }, examples: { " + name
                                + ": { value: x } } }\n  tags:");
    }

    private Fixture replying(String value) {
        return Fixture.in(parent)
                .with("components/schemas/Other.yaml", "type: object\nproperties:\n  id: { type: string }\n")
                .with("components/schemas/Thing.yaml", """
                        type: object
                        additionalProperties: false
                        required: [id]
                        properties:
                          id: { type: integer, minimum: 1 }
                          name: { type: string, maxLength: 5, pattern: '^[a-z]*$' }
                          kind: { type: string, enum: [a, b] }
                          at: { type: string, format: date-time }
                          tags: { type: array, minItems: 1, items: { type: string } }
                          other: { oneOf: [{ $ref: Other.yaml }, { type: 'null' }] }
                        """)
                .replacing(
                        PATH,
                        "          schema:",
                        "          examples:\n            one:\n              value: " + value + "\n          schema:");
    }
}
