package io.getrasl.openapi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Fixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureRulesTest {

    private static final String PATH = "paths/things.yaml";

    @TempDir
    private Path parent;

    @Test
    void namesTheObjectThatLacksSomething() {
        assertThat(Fixture.in(parent)
                        .replacing(PATH, "      description: All things.\n", "")
                        .findings())
                .containsExactly(
                        "openapi/paths/things.yaml:7:5 missing-keyword a response needs 'description', and this one"
                                + " has none (fix: add description: ... with one sentence on when this is the answer)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"components: []", "components: { schemas: [] }", "components: x", "components:"})
    void survivesComponentsThatAreNone(String components) {
        Fixture fixture = Fixture.in(parent);
        String root = fixture.read("rasl-v2.yaml");
        fixture.with("rasl-v2.yaml", root.substring(0, root.indexOf("components:")) + components + "\n");

        assertThat(fixture.findings()).anyMatch(finding -> finding.contains("wrong-value"));
    }

    @Test
    void namesTheKeyThatOpenApiDoesNotHave() {
        assertThat(Fixture.in(parent)
                        .replacing(PATH, "  tags:", "  sumary: x\n  tags:")
                        .findings())
                .containsExactly("openapi/paths/things.yaml:3:3 unknown-keyword an operation has no 'sumary'"
                        + " (fix: write summary)");
    }

    @Test
    void namesTheKeyWhoseValueIsOfAnotherType() {
        assertThat(Fixture.in(parent).replacing(PATH, "[things]", "things").findings())
                .containsExactly("openapi/paths/things.yaml:3:3 wrong-value 'tags' must be a list, and this is the text"
                        + " 'things' (fix: write tags: [things])");
    }

    @Test
    void namesTheParameterByItsPlace() {
        assertThat(Fixture.in(parent)
                        .replacing(PATH, "  tags:", "  parameters:\n    - { name: q, in: qery, schema: {} }\n  tags:")
                        .findings())
                .containsExactly(
                        "openapi/paths/things.yaml:4:18 wrong-value 'in' must be one of query, path, header, cookie,"
                                + " and this is the text 'qery' (fix: write query)");
    }

    @Test
    void asksForTheSchemaOfAParameter() {
        assertThat(Fixture.in(parent)
                        .replacing(PATH, "  tags:", "  parameters:\n    - { name: q, in: query }\n  tags:")
                        .findings())
                .containsExactly(
                        "openapi/paths/things.yaml:4:7 missing-keyword a parameter needs 'schema' or 'content', and this one has"
                                + " none of them (fix: add schema: { type: ... })");
    }

    @Test
    void tellsNamesWithDotsApart() {
        Fixture fixture = Fixture.in(parent)
                .replacing(
                        PATH,
                        "          schema:",
                        "          examples:\n            GONE: { value: {} }\n            GONE.more: { vlue: 1 }\n          schema:");

        assertThat(fixture.findings())
                .singleElement()
                .asString()
                .startsWith("openapi/paths/things.yaml:13:26 unknown-keyword an example has no 'vlue'");
    }

    @Test
    void acceptsUrlParametersThatOnlyTheOperationDeclares() {
        Fixture fixture = Fixture.in(parent)
                .replacing("rasl-v2.yaml", "/things:", "'/things/{id}':")
                .replacing(
                        PATH,
                        "  tags:",
                        "  parameters:\n    - { name: id, in: path, required: true, schema: {} }\n  tags:");

        assertThat(fixture.findings()).isEmpty();
    }

    @Test
    void namesTheReferenceToAnotherKind() {
        Fixture fixture = Fixture.in(parent)
                .replacing(
                        PATH,
                        "  responses:\n",
                        "  responses:\n    '404': { $ref: ../components/schemas/Thing.yaml }\n");

        assertThat(fixture.findings())
                .containsExactly("openapi/paths/things.yaml:7:12 wrong-ref this reference must lead to a response, and"
                        + " openapi/components/schemas/Thing.yaml stands in components/schemas (fix: refer to a component in"
                        + " components/responses)");
    }

    @Test
    void namesThePropertyThatHasNoSchema() {
        assertThat(Fixture.in(parent)
                        .replacing("components/schemas/Thing.yaml", "{ type: string }", "string")
                        .findings())
                .containsExactly(
                        "openapi/components/schemas/Thing.yaml:6:3 wrong-value 'name' must be a schema, and this is"
                                + " the text 'string' (fix: write { type: string })");
    }

    @Test
    void findsTheUrlParameterThatNothingDeclares() {
        assertThat(Fixture.in(parent)
                        .replacing("rasl-v2.yaml", "/things:", "'/things/{id}':")
                        .findings())
                .containsExactly("openapi/paths/things.yaml:1:1 path-parameter no path parameter declares the '{id}' of"
                        + " /things/{id} (fix: add a parameter with 'name: id' and 'in: path')");
    }

    @Test
    void findsTheDeclaredParameterThatTheUrlLacks() {
        Fixture fixture = Fixture.in(parent)
                .with(
                        "components/parameters/ThingId.yaml",
                        "name: id\nin: path\nrequired: true\nschema: { type: integer }\n")
                .with(
                        PATH,
                        "parameters:\n  - $ref: ../components/parameters/ThingId.yaml\n"
                                + Fixture.in(parent).read(PATH));

        assertThat(fixture.findings())
                .containsExactly(
                        "openapi/paths/things.yaml:2:5 path-parameter the path parameter 'id' does not occur in /things"
                                + " (fix: name it as in the URL, or take it away)");
    }

    @Test
    void suggestsTheTagThatWasMeant() {
        assertThat(Fixture.in(parent).replacing(PATH, "[things]", "[thigns]").findings())
                .containsExactly("openapi/paths/things.yaml:3:10 unknown-tag the root document defines no tag 'thigns'"
                        + " (fix: write things)");
    }

    @Test
    void suggestsTheSecuritySchemeThatWasMeant() {
        assertThat(Fixture.in(parent).replacing(PATH, "bearer:", "baerer:").findings())
                .containsExactly(
                        "openapi/paths/things.yaml:5:7 unknown-security-scheme the root document defines no security"
                                + " scheme 'baerer' (fix: write bearer)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2000 | HTTP has no status '2000' (fix: write three digits from '100' to '599', 2XX for all of a kind, or default)
                    2xx  | HTTP has no status '2xx' (fix: write 2XX, in capitals)
                    """, quoteCharacter = '`')
    void refusesStatusesThatHttpDoesNotHave(String status, String finding) {
        assertThat(Fixture.in(parent)
                        .replacing(PATH, "'200'", "'" + status + "'")
                        .findings())
                .containsExactly("openapi/paths/things.yaml:7:5 invalid-status " + finding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2XX", "418", "default"})
    void takesOtherStatuses(String status) {
        assertThat(Fixture.in(parent)
                        .replacing(PATH, "'200'", "'" + status + "'")
                        .findings())
                .isEmpty();
    }

    @Test
    void findsAnOperationThatNeverAnswers() {
        Fixture fixture = Fixture.in(parent)
                .with(PATH, "get:\n  operationId: listThings\n  responses: {}\n")
                .without("components/schemas/Thing.yaml");

        assertThat(fixture.findings())
                .contains("openapi/paths/things.yaml:3:3 empty-responses this operation never answers"
                        + " (fix: add at least one status, for example '200', with a description)");
    }
}
