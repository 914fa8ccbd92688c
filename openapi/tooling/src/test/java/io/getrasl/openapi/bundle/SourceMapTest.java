package io.getrasl.openapi.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.getrasl.openapi.Fixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceMapTest {

    @TempDir
    private Path parent;

    private SourceMap map;

    @BeforeEach
    void writeAndReadBack() throws IOException {
        Fixture fixture = Fixture.in(parent)
                .replacing(
                        "components/schemas/Thing.yaml",
                        "name: { type: string }",
                        "name:\n    $ref: Name.yaml\n    description: Its name.")
                .replacing(
                        "rasl-v2.yaml",
                        "components:",
                        "webhooks: { thing.made: { $ref: webhooks/thing.made.yaml } }\ncomponents:")
                .with("webhooks/thing.made.yaml", "post:\n  responses:\n    '200': { description: Taken. }\n")
                .with("components/schemas/Name.yaml", "type: string\nenum:\n  - one\n  - two\nx-a/b: 1\n");
        String json =
                JsonWriter.compact(SourceMap.of(fixture.bundle().document()).toDocument());
        map = read(json);
    }

    @Test
    void knowsTheNameOfAProperty() {
        assertThat(map.locate("/info/version")).hasToString("openapi/rasl-v2.yaml:2:24");
    }

    @Test
    void knowsTheItemOfAnArray() {
        assertThat(map.locate("/components/schemas/Name/enum/1"))
                .hasToString("openapi/components/schemas/Name.yaml:4:5");
    }

    @Test
    void knowsTheLineOfTheIndexForAPathItem() {
        assertThat(map.locate("/paths/~1things")).hasToString("openapi/rasl-v2.yaml:6:3");
    }

    @Test
    void knowsTheFileThatAPathItemCameFrom() {
        assertThat(map.locate("/paths/~1things/get/responses/200")).hasToString("openapi/paths/things.yaml:7:5");
    }

    @Test
    void knowsTheFileThatAWebhookCameFrom() {
        assertThat(map.locate("/webhooks/thing.made/post/responses/200"))
                .hasToString("openapi/webhooks/thing.made.yaml:3:5");
    }

    @Test
    void knowsTheFileOfAComponent() {
        assertThat(map.locate("/components/schemas/Thing")).hasToString("openapi/components/schemas/Thing.yaml:1:1");
    }

    @Test
    void knowsAReferenceAndWhatStandsBesideIt() {
        assertThat(map.locate("/components/schemas/Thing/properties/name/$ref"))
                .hasToString("openapi/components/schemas/Thing.yaml:7:5");
        assertThat(map.locate("/components/schemas/Thing/properties/name/description"))
                .hasToString("openapi/components/schemas/Thing.yaml:8:5");
    }

    @Test
    void knowsEscapedNames() {
        assertThat(map.locate("/components/schemas/Name/x-a~1b"))
                .hasToString("openapi/components/schemas/Name.yaml:5:1");
    }

    @Test
    void fallsBackToTheNearestAncestor() {
        assertThat(map.locate("/components/schemas/Name/enum/7/deeper"))
                .hasToString("openapi/components/schemas/Name.yaml:2:1");
    }

    @Test
    void knowsTheDocumentItself() {
        assertThat(map.locate("")).hasToString("openapi/rasl-v2.yaml:1:1");
    }

    @Test
    void refusesWhatIsNoSourceMap() {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read("{\"openapi\":\"3.1.0\"}"));
    }

    private static SourceMap read(String json) throws IOException {
        return SourceMap.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
