package io.getrasl.openapi.compat;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.compat.document.ApiDocument;
import io.getrasl.openapi.source.YamlReader;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents of others are not always what they should be. Whatever stands where, a comparison ends, and says where. */
class StrangeDocumentsTest {

    private static final Place THERE = new Place("there", 7, 7);
    private static final List<Node> REPLACEMENTS = List.of(
            new ScalarNode(THERE, ScalarNode.Type.NULL, "null"),
            new ScalarNode(THERE, ScalarNode.Type.NUMBER, "-1.5"),
            ScalarNode.text(THERE, "#/components/schemas/Everything"),
            new ArrayNode(THERE, List.of(ScalarNode.text(THERE, "x"))),
            ObjectNode.of(
                    THERE, List.of(new Member(THERE, "$ref", ScalarNode.text(THERE, "#/components/schemas/Loop")))));

    private static ObjectNode strange() throws IOException {
        return read(Files.readString(Path.of("src/test/resources/compat/strange.yaml")));
    }

    private static ObjectNode read(String text) {
        return (ObjectNode) new YamlReader("strange.yaml").read(text).orElseThrow();
    }

    private static List<Change> compare(ObjectNode old, ObjectNode now) {
        return Comparison.of(ApiDocument.bundled(old), ApiDocument.bundled(now), CorpusCase.TODAY)
                .changes();
    }

    @Test
    void areEqualToThemselves() throws IOException {
        assertThat(compare(strange(), strange())).isEmpty();
    }

    @Test
    void areComparedWhateverStandsAnywhere() throws IOException {
        ObjectNode document = strange();
        for (String pointer : pointers(document, "", new ArrayList<>())) {
            for (Node replacement : REPLACEMENTS) {
                if (put(document, JsonPointer.parse(pointer), replacement) instanceof ObjectNode other) {
                    assertThat(compare(document, other)).as(pointer).allSatisfy(StrangeDocumentsTest::hasAPlace);
                    assertThat(compare(other, document)).as(pointer).allSatisfy(StrangeDocumentsTest::hasAPlace);
                }
            }
        }
    }

    @Test
    void areComparedHoweverDeepTheyAre() {
        int depth = 5_000;
        StringBuilder schemas = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            schemas.append("    S")
                    .append(i)
                    .append(": { type: object, properties: { next: { $ref: '#/components/schemas/S")
                    .append(i + 1)
                    .append("' } } }\n");
        }
        String start =
                "openapi: 3.1.0\npaths: { /a: { get: { responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/S0' } } } } } } } }\ncomponents:\n  schemas:\n"
                        + schemas;
        assertThat(compare(
                        read(start + "    S" + depth + ": { type: string }\n"),
                        read(start + "    S" + depth + ": { type: integer }\n")))
                .singleElement()
                .extracting(Change::subject)
                .isEqualTo("`S" + depth + "` in replies");
    }

    @Test
    void mayHaveNothingInThem() {
        assertThat(compare(read("{}"), read("swagger: '2.0'\npaths: { /a: { get: {} } }\n")))
                .hasSize(1);
    }

    private static void hasAPlace(Change change) {
        assertThat(change.place().file()).isIn("strange.yaml", "there");
        assertThat(change.place().line()).isPositive();
    }

    private static List<String> pointers(Node node, String pointer, List<String> found) {
        found.add(pointer);
        if (node instanceof ObjectNode object) {
            object.members()
                    .forEach(member -> pointers(member.value(), JsonPointer.child(pointer, member.name()), found));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.items().size(); i++) {
                pointers(array.items().get(i), JsonPointer.child(pointer, String.valueOf(i)), found);
            }
        }
        return found;
    }

    private static Node put(Node into, List<String> steps, Node part) {
        if (steps.isEmpty()) {
            return part;
        }
        List<String> rest = steps.subList(1, steps.size());
        if (into instanceof ArrayNode array) {
            List<Node> items = new ArrayList<>(array.items());
            int index = Integer.parseInt(steps.get(0));
            items.set(index, put(items.get(index), rest, part));
            return new ArrayNode(array.place(), items);
        }
        Member member = ((ObjectNode) into).member(steps.get(0)).orElseThrow();
        return ((ObjectNode) into).with(member.with(put(member.value(), rest, part)));
    }
}
