package io.getrasl.openapi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.source.SpecificationReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are not laid out like this project's. */
class ForeignDocumentTest {

    private static final String GET = """
            get:
              operationId: listPets
              summary: List
              responses:
                '200':
                  description: All.
                  content:
                    application/json:
                      schema: { type: array, items: { $ref: ../models/pets.yaml#/Pet } }
                '404': { description: None. }
            """;

    @TempDir
    private Path folder;

    @Test
    void followsReferencesToWhereverFilesAre() throws IOException {
        pets();

        Check check = check("openapi.yaml");

        assertThat(check.findings()).isEmpty();
        assertThat(check.bundle().orElseThrow().document().at("/components/schemas/Pet/properties/name"))
                .isPresent();
    }

    @Test
    void findsFaultsInThoseFilesWhereTheyStand() throws IOException {
        pets().write("models/pets.yaml", "Pet:\n  type: object\n  properties:\n    name: { type: strin }\n");

        assertThat(findings("openapi.yaml"))
                .containsExactly("models/pets.yaml:4:19 unknown-type there is no type like the text 'strin'"
                        + " (fix: write string)");
    }

    @Test
    void findsTheFileBesideThemThatNothingUses() throws IOException {
        pets().write("models/owners.yaml", "type: object\n");

        assertThat(findings("openapi.yaml"))
                .singleElement()
                .asString()
                .startsWith("models/owners.yaml:1:1 unused-component");
    }

    @Test
    void doesNotLetABrokenReferenceHideOtherFaults() throws IOException {
        pets().write(
                        "routes/pets.yaml",
                        GET.replace("pets.yaml#/Pet", "pest.yaml#/Pet").replace("'404'", "'4O4'"));

        assertThat(check("openapi.yaml").findings())
                .extracting(Finding::rule)
                .containsExactly("broken-ref", "invalid-status");
    }

    @Test
    void doesNotAskForTheHouseRules() throws IOException {
        pets().write("models/pets.yaml", "Pet:\n  type: object\n  properties:\n    petName: { type: integer }\n");

        assertThat(findings("openapi.yaml")).isEmpty();
    }

    @Test
    void readsJson() throws IOException {
        write("api.json", "{\"openapi\": \"3.1.0\", \"info\": {\"title\": 1, \"version\": \"1\"}, \"paths\": {}}");

        assertThat(findings("api.json"))
                .containsExactly("api.json:1:31 wrong-value 'title' must be a text, and this is the number 1"
                        + " (fix: write title: '1', in quotes)");
    }

    @Test
    void knowsWhatOpenApi30Has() throws IOException {
        pets().write(
                        "models/pets.yaml",
                        "Pet:\n  type: object\n  properties:\n    name: { type: string, nullable: true, enum: [a, null] }\n"
                                + "    size: { type: integer, minimum: 0, exclusiveMinimum: true, example: 1 }\n");
        write("openapi.yaml", Files.readString(folder.resolve("openapi.yaml")).replace("3.1.0", "3.0.3"));

        assertThat(findings("openapi.yaml")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"swagger: '2.0'", "openapi: 3.2.0", "openapi: 3.1", "title: x", "openapi: [x]"})
    void saysWhichVersionsItKnowsAndNothingElse(String version) throws IOException {
        write("openapi.yaml", version + "\npaths: 7\n");

        assertThat(check("openapi.yaml").findings()).extracting(Finding::rule).containsExactly("openapi-version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paths: { /a: { get: { responses: { '200': { $ref: '#/components/responses/A' } } } } }"
                        + "\ncomponents: { responses: { A: { $ref: '#/components/responses/A' } } }",
                "paths: { /a: { $ref: '#/paths/~1a' } }",
                "components: { schemas: { A: { allOf: [{ $ref: '#/components/schemas/A' }], default: 1 } } }",
                "components: { schemas: { A: { $ref: 'https://elsewhere.example/a.json' } } }",
                "components: { schemas: { A: { type: [array, 7], items: { $ref: '#/components/schemas/A' }, example: [[[]]] } } }",
                "paths: []",
                "components: 1",
                "paths: { /a: 1 }",
                "paths: { /a: { get: [] } }",
                "info:",
                "tags: { a: b }",
                "paths: { /a: { get: { parameters: [1, null], responses: [] } } }",
                "components: { schemas: { A: { required: { a: b }, enum: {}, pattern: 1, minimum: x, properties: [] } } }"
            })
    void survivesWhatMakesNoSense(String text) throws IOException {
        write("openapi.yaml", "openapi: 3.1.0\n" + text + "\n");

        assertThat(check("openapi.yaml").findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.place().file()).isEqualTo("openapi.yaml"));
    }

    private ForeignDocumentTest pets() throws IOException {
        write("openapi.yaml", """
                openapi: 3.1.0
                info: { title: Pets, version: 1.0.0 }
                paths:
                  /pets: { $ref: routes/pets.yaml }
                """);
        write("routes/pets.yaml", GET);
        return write("models/pets.yaml", "Pet:\n  type: object\n  properties:\n    name: { type: string }\n");
    }

    private ForeignDocumentTest write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
        return this;
    }

    private List<String> findings(String root) throws IOException {
        return check(root).findings().stream().map(Finding::toString).toList();
    }

    private Check check(String root) throws IOException {
        return Check.of(SpecificationReader.read(folder.resolve(root), shown -> ""));
    }
}
