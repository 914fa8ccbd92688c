package io.getrasl.openapi.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

    private static final String FILE = "api.json";

    /** Everything in a document, with its place. */
    private static List<String> told(Node node, List<String> told) {
        if (node instanceof ObjectNode object) {
            told.add(object.place() + " {");
            for (Member member : object.members()) {
                told.add(member.place() + " " + member.name());
                told(member.value(), told);
            }
        } else if (node instanceof ArrayNode array) {
            told.add(array.place() + " [");
            array.items().forEach(item -> told(item, told));
        } else {
            told.add(node.toString());
        }
        return told;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\": 1, \"b\": [true, false, null, -1.5e3, \"x\"]}\n",
                "{\n  \"a\": {\n    \"b\": [\n      1,\n      { \"c\": \"d\" }\n    ]\n  }\n}\n",
                "{\"a\":\"\\u0041\\n\\t\\\\\\/\\\"\",\"b\":2}",
                "{\"\uD83D\uDE00\": \"\uD83D\uDE00\", \"b\": 1,\n \"c\": 2}",
                "{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}",
                "{ \"a\" : \"b: c # d\" , \"e\" : [ ] }"
            })
    void readsWhatTheReaderOfYamlReads(String json) {
        Node asYaml = new YamlReader(FILE).read(" " + json).orElseThrow();
        Node shifted = JsonReader.read(FILE, " " + json).orElseThrow();
        assertThat(told(shifted, new ArrayList<>())).isEqualTo(told(asYaml, new ArrayList<>()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{a: 1}",
                "{\"a\": 1,}",
                "{\"a\": 01}",
                "{\"a\": 1} x",
                "{\"a\": 1, \"a\": 2}",
                "{\"a\": .5}",
                "{\"a\"",
                "{\"a\": \"\n\"}",
                "{'a': 1}",
                "{\"a\": \"\\x\"}"
            })
    void leavesTheRestToTheReaderOfYaml(String text) {
        assertThat(JsonReader.read(FILE, text)).isEmpty();
    }

    @Test
    void leavesWhatIsTooDeep() {
        assertThat(JsonReader.read(FILE, "[".repeat(10_000))).isEmpty();
    }

    @Test
    void saysWhatIsWrongAsTheReaderOfYamlDoes() {
        YamlReader reader = new YamlReader(FILE);
        reader.read("{\n  \"a\": 1,\n  \"a\": 2\n}");
        assertThat(reader.problems()).singleElement().asString().startsWith("api.json:3:3 duplicate-key");
    }
}
