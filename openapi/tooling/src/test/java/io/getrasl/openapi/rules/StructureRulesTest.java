package io.getrasl.openapi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Fixture;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
                .containsExactly("openapi/paths/things.yaml:7:5 openapi-structure 'description' is missing here"
                        + " (fix: add 'description')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"components: []", "components: { schemas: [] }", "components: x", "components:"})
    void survivesComponentsThatAreNone(String components) {
        Fixture fixture = Fixture.in(parent);
        String root = fixture.read("rasl-v2.yaml");
        fixture.with("rasl-v2.yaml", root.substring(0, root.indexOf("components:")) + components + "\n");

        assertThat(fixture.findings()).anyMatch(finding -> finding.contains("openapi-structure"));
    }

    @Test
    void namesTheKeyThatOpenApiDoesNotHave() {
        assertThat(Fixture.in(parent)
                        .replacing(PATH, "  tags:", "  sumary: x\n  tags:")
                        .findings())
                .containsExactly("openapi/paths/things.yaml:3:3 openapi-structure OpenAPI 3.1 has no 'sumary' here"
                        + " (fix: correct its spelling, delete it, or let its name start with x-)");
    }

    @Test
    void namesTheKeyWhoseValueIsOfAnotherType() {
        assertThat(Fixture.in(parent).replacing(PATH, "[things]", "things").findings())
                .containsExactly("openapi/paths/things.yaml:3:3 openapi-structure 'tags' must be a list"
                        + " (fix: write a list, [a, b] or lines that start with '- ')");
    }

    @Test
    void namesTheParameterByItsPlace() {
        assertThat(Fixture.in(parent)
                        .replacing(PATH, "  tags:", "  parameters:\n    - { name: q, in: qery, schema: {} }\n  tags:")
                        .findings())
                .singleElement()
                .asString()
                .startsWith("openapi/paths/things.yaml:4:18 openapi-structure 'in' must be of the type");
    }

    @Test
    void asksForTheSchemaOfAParameter() {
        assertThat(Fixture.in(parent)
                        .replacing(PATH, "  tags:", "  parameters:\n    - { name: q, in: query }\n  tags:")
                        .findings())
                .containsExactly(
                        "openapi/paths/things.yaml:4:7 openapi-structure 'schema' is missing here (fix: add 'schema')");
    }

    @Test
    void tellsNamesWithDotsApart() {
        Fixture fixture = Fixture.in(parent)
                .replacing(
                        PATH,
                        "          schema:",
                        "          examples:\n            GONE: { value: 1 }\n            GONE.more: { vlue: 1 }\n          schema:");

        assertThat(fixture.findings())
                .singleElement()
                .asString()
                .startsWith("openapi/paths/things.yaml:13:26 openapi-structure OpenAPI 3.1 has no 'vlue' here");
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
                .containsExactly(
                        "openapi/paths/things.yaml:7:14 openapi-structure this reference must lead to a Response, and"
                                + " openapi/components/schemas/Thing.yaml is none (fix: refer to a component of the right kind)");
    }

    @Test
    void namesThePropertyThatHasNoSchema() {
        assertThat(Fixture.in(parent)
                        .replacing("components/schemas/Thing.yaml", "{ type: string }", "string")
                        .findings())
                .containsExactly(
                        "openapi/components/schemas/Thing.yaml:6:3 openapi-structure 'name' needs a schema here"
                                + " (fix: write an object, for example { type: string } or { $ref: ... })");
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
}
