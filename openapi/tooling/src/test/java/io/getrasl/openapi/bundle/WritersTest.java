package io.getrasl.openapi.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.source.YamlReader;
import io.getrasl.openapi.tree.Node;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class WritersTest {

    @ParameterizedTest
    @CsvSource({
        "1.50, 1.50",
        "12345678901234567890.123456789, 12345678901234567890.123456789",
        "0x1F, 31",
        "0o17, 15",
        "+7, 7",
        "1e3, 1e3",
        ".5, 0.5"
    })
    void numbersKeepTheirValueToTheLastDigit(String written, String json) {
        assertThat(JsonWriter.compact(read("a: " + written))).isEqualTo("{\"a\":" + json + "}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "On",
                "y",
                "null",
                "~",
                "1:30",
                "2026-03-02",
                "0x1F",
                "1_000",
                "3.1.0",
                "",
                " x",
                "x ",
                "- a",
                "a: b",
                "a #b",
                "it's",
                "\"q\"",
                "*a",
                "&a",
                "!a",
                "%a",
                "@a",
                "`a`",
                "two\nlines\n",
                "two\n\n  lines",
                " lead\ning",
                "\ttab",
                "=",
                "<<",
                "مرحبا",
                "😀",
                "\u0007",
                "end\n\n\n",
                "[a]",
                "{a}",
                "?",
                "-",
                ".inf",
                "1e3",
                "trail \nx"
            })
    void textStaysTextForReadersOfYaml11And12(String text) {
        String json = new ObjectMapper().writeValueAsString(Map.of("a", text, "b", List.of(text)));
        String yaml = YamlWriter.write(read(json));

        assertThat(JsonWriter.compact(read(yaml))).isEqualTo(JsonWriter.compact(read(json)));
        Object loaded = new Yaml().load(yaml);
        assertThat(loaded).isEqualTo(new ObjectMapper().readValue(json, Map.class));
    }

    @Test
    void keysStayTextToo() {
        String json = "{\"on\":1,\"200\":{\"null\":2},\"/a/{id}\":3,\"\":4,\"a: b\":5}\n";

        assertThat(JsonWriter.compact(read(YamlWriter.write(read(json))))).isEqualTo(json);
    }

    @Test
    void linesOfTextStayLines() {
        assertThat(YamlWriter.write(read("a: \"One\\n\\n- two\\n\""))).isEqualTo("a: |\n  One\n\n  - two\n");
    }

    @Test
    void jsonIsJson() {
        String text = "quote \" backslash \\ newline \n tab \t bell \u0007 separator \u2028 smile 😀";
        ObjectMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        Node node = read(mapper.writeValueAsString(Map.of("a", text)));

        assertThat(mapper.readTree(JsonWriter.indented(node)).get("a").stringValue())
                .isEqualTo(text);
    }

    @Test
    void indentedJsonHasALineForEachProperty() {
        assertThat(JsonWriter.indented(read("{a: [1, {b: null}], c: {}, d: []}")))
                .isEqualTo("""
                {
                  "a": [
                    1,
                    {
                      "b": null
                    }
                  ],
                  "c": {},
                  "d": []
                }
                """);
    }

    private static Node read(String yaml) {
        YamlReader reader = new YamlReader("text");
        return reader.read(yaml).orElseThrow(() -> new AssertionError(reader.problems()));
    }
}
