package io.getrasl.openapi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.bundle.Bundler;
import io.getrasl.openapi.bundle.JsonWriter;
import io.getrasl.openapi.source.SpecificationReader;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.JsonValues;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker says what is wrong, whatever it is given. */
class HostileDocumentsTest {

    private static final int DOCUMENTS = 250;
    private static final int CHANGES = 6;

    private static final RuleSelection ALL = new RuleSelection(EnumSet.allOf(RuleGroup.class), Set.of(), Set.of());

    @TempDir
    private Path folder;

    private final Random random = new Random(5);

    @Test
    void survivesRandomChangesAndPointsIntoTheFile() throws IOException {
        Path file = folder.resolve("openapi.json");
        Node original = Bundler.bundle(SpecificationReader.read(CompleteFixture.original()))
                .document();
        for (int i = 0; i < DOCUMENTS; i++) {
            Node changed = original;
            for (int j = 0; j < CHANGES; j++) {
                changed = change(changed, 0);
            }
            String text = JsonWriter.indented(changed);
            Files.writeString(file, text);
            int lines = (int) text.lines().count();

            assertThat(Check.of(SpecificationReader.read(file, shown -> ""), ALL)
                            .findings())
                    .as(text)
                    .allSatisfy(finding -> {
                        assertThat(finding.place().file()).isEqualTo("openapi.json");
                        assertThat(finding.place().line()).isBetween(1, lines);
                        assertThat(finding.message()).isNotBlank();
                        assertThat(finding.remedy()).isNotBlank();
                    });
        }
    }

    /** Goes down at random and replaces, renames, deletes or doubles what it comes to. */
    private Node change(Node node, int depth) {
        if (node instanceof ScalarNode || depth > 1 && random.nextInt(6) == 0) {
            return other();
        }
        if (node instanceof ArrayNode array) {
            List<Node> items = new ArrayList<>(array.items());
            if (items.isEmpty() || random.nextInt(5) == 0) {
                items.add(other());
            } else {
                int index = random.nextInt(items.size());
                items.set(index, change(items.get(index), depth + 1));
            }
            return new ArrayNode(array.place(), items);
        }
        ObjectNode object = (ObjectNode) node;
        List<Member> members = new ArrayList<>(object.members());
        if (members.isEmpty()) {
            return other();
        }
        int index = random.nextInt(members.size());
        Member member = members.get(index);
        int action = depth == 0 ? 9 : random.nextInt(10);
        switch (action) {
            case 0 -> members.remove(index);
            case 1 -> members.set(index, new Member(member.place(), member.name() + "x", member.value()));
            case 2 -> members.add(new Member(member.place(), "$ref", other()));
            default -> members.set(index, member.with(change(member.value(), depth + 1)));
        }
        return ObjectNode.of(object.place(), members);
    }

    private Node other() {
        ScalarNode text = ScalarNode.text(Place.startOf(""), "x");
        return switch (random.nextInt(8)) {
            case 0 -> new ScalarNode(text.place(), ScalarNode.Type.NULL, "null");
            case 1 -> new ScalarNode(text.place(), ScalarNode.Type.NUMBER, "-1.5e3");
            case 2 -> new ScalarNode(text.place(), ScalarNode.Type.BOOLEAN, "true");
            case 3 -> JsonValues.array(List.of(text));
            case 4 -> JsonValues.object("$ref", "#/components/schemas/Thing");
            case 5 -> JsonValues.object("$ref", "#/paths");
            case 6 -> JsonValues.object("a", text);
            default -> text;
        };
    }
}
