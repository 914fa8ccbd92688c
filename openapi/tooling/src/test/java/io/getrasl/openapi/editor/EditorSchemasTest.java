package io.getrasl.openapi.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import io.getrasl.openapi.bundle.JsonWriter;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.source.YamlReader;
import io.getrasl.openapi.tree.JsonValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class EditorSchemasTest {

    private static final String BASE = "https://editor.invalid/";
    private static final Path SPECIFICATION = Path.of("..").toAbsolutePath().normalize();

    private static final Map<String, String> FOLDERS = Map.of(
            "paths", "path-item",
            "webhooks", "path-item",
            "components/schemas", "schema",
            "components/parameters", "parameter",
            "components/responses", "response",
            "components/headers", "header",
            "components/examples", "example");

    @Test
    void areTheOnesThatEditorsAreGiven() throws IOException {
        Path folder = SPECIFICATION.resolve("editor");
        Map<String, String> committed = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                committed.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(committed).as("./rasl editor writes these files").isEqualTo(EditorSchemas.all());
    }

    @Test
    void takeEveryFileOfTheSpecification() throws IOException {
        assertThat(problems("openapi", Files.readString(SPECIFICATION.resolve("rasl-v2.yaml"))))
                .isEmpty();
        for (Map.Entry<String, String> folder : FOLDERS.entrySet()) {
            try (Stream<Path> files = Files.list(SPECIFICATION.resolve(folder.getKey()))) {
                for (Path file : files.toList()) {
                    assertThat(problems(folder.getValue(), Files.readString(file)))
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void sayWhatEveryExtensionMeans() {
        List<String> extensions = Grammar.of(JsonValues.object()).kinds().stream()
                .flatMap(kind -> kind.names().stream())
                .filter(name -> name.startsWith("x-"))
                .distinct()
                .toList();

        assertThat(Extensions.MEANINGS.keySet()).containsExactlyInAnyOrderElementsOf(extensions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "schema | type: string\\nmaxLenght: 3",
                "schema | type: text",
                "schema | properties: { a: { x-sensitive: 'yes' } }",
                "parameter | name: q\\nin: body\\nschema: {}",
                "path-item | get: { responses: { '200': {} } }",
                "response | description: x\\ncontent: { application/json: { schema: { items: [] } } }",
                "openapi | openapi: 3.1.0\\ninfo: { title: x }"
            })
    void refuseWhatTheCheckerRefuses(String schema, String text) {
        assertThat(problems(schema, text.replace("\\n", "\n"))).isNotEmpty();
    }

    private static List<Error> problems(String schema, String yaml) {
        Map<String, String> schemas = new HashMap<>();
        EditorSchemas.all().forEach((file, text) -> schemas.put(BASE + file, text));
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(Dialects.getDraft7(), builder -> builder.schemas(schemas));
        Schema compiled = registry.getSchema(SchemaLocation.of(BASE + schema + ".schema.json"));
        return compiled.validate(JsonMapper.shared()
                .readTree(JsonWriter.compact(new YamlReader("file").read(yaml).orElseThrow())));
    }
}
