package io.getrasl.openapi.bundle;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/** Makes the source map of a document whose nodes know their places. For one use by one thread. */
final class SourceMapBuilder {

    private static final Place NOWHERE = Place.startOf("");

    private final List<String> files = new ArrayList<>();

    SourceMap build(ObjectNode document) {
        Node places = part(document.place(), document);
        return SourceMap.of(List.copyOf(files), places);
    }

    static Node document(List<String> files, Node places) {
        List<Node> names = new ArrayList<>();
        files.forEach(file -> names.add(ScalarNode.text(NOWHERE, file)));
        return ObjectNode.of(
                NOWHERE,
                List.of(
                        new Member(NOWHERE, "files", new ArrayNode(NOWHERE, names)),
                        new Member(NOWHERE, "places", places)));
    }

    private Node part(Place place, Node node) {
        List<Node> entry = new ArrayList<>(List.of(number(file(place)), number(place.line()), number(place.column())));
        List<Member> parts = parts(node);
        if (!parts.isEmpty()) {
            entry.add(ObjectNode.of(NOWHERE, parts));
        }
        return new ArrayNode(NOWHERE, entry);
    }

    private List<Member> parts(Node node) {
        List<Member> parts = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.members().forEach(member -> parts.add(member.with(part(member.place(), member.value()))));
        } else if (node instanceof ArrayNode array) {
            for (Node item : array.items()) {
                parts.add(new Member(NOWHERE, String.valueOf(parts.size()), part(item.place(), item)));
            }
        }
        return parts;
    }

    private int file(Place place) {
        int known = files.indexOf(place.file());
        if (known >= 0) {
            return known;
        }
        files.add(place.file());
        return files.size() - 1;
    }

    private static Node number(int value) {
        return new ScalarNode(NOWHERE, ScalarNode.Type.NUMBER, String.valueOf(value));
    }
}
