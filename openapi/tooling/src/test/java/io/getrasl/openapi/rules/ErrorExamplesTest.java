package io.getrasl.openapi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Fixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorExamplesTest {

    private static final String FINE = "GONE.twice: { value: { error: { code: GONE, details: { since: 1 } } } }";

    @TempDir
    private Path parent;

    @Test
    void takesTheCodeAndDetailsThatTheStatusAllows() {
        assertThat(refusing(FINE).findings()).isEmpty();
    }

    @Test
    void refusesTheNameOfAnotherCode() {
        assertThat(refusing(FINE.replace("GONE", "LOST")).findings())
                .containsExactly("openapi/paths/things.yaml:14:13 error-example the name 'LOST.twice' starts with no"
                        + " code of this status (fix: name it after one of GONE, or add the code to x-error-codes)");
    }

    @Test
    void refusesAnotherCodeThanThatOfTheName() {
        assertThat(refusing(FINE.replace("code: GONE", "code: LOST")).findings())
                .singleElement()
                .asString()
                .endsWith(" error-example the example is named 'GONE.twice' and carries the text 'LOST'"
                        + " (fix: write code: GONE, or rename the example)");
    }

    @Test
    void refusesOtherDetailsThanThoseOfTheCode() {
        assertThat(refusing(FINE.replace("since: 1", "since: x")).findings())
                .singleElement()
                .asString()
                .contains(" error-example 'since' must be of the type integer, and this is the text 'x'");
    }

    private Fixture refusing(String example) {
        return Fixture.in(parent)
                .with("components/schemas/Gone.yaml", "type: object\nproperties:\n  since: { type: integer }\n")
                .replacing(
                        "components/schemas/Thing.yaml",
                        "{ type: string }",
                        "{ type: string, x-error-catalogue: { GONE: { details: { $ref: Gone.yaml } } } }")
                .replacing("paths/things.yaml", "  responses:\n", """
                          responses:
                            '410':
                              description: Gone.
                              x-error-codes: [GONE]
                              content:
                                application/json:
                                  schema: {}
                                  examples:
                                    %s
                        """.formatted(example));
    }
}
