package io.getrasl.openapi.report;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;

/** Makes JSON that no file holds. */
final class JsonValues {

    private static final Place NOWHERE = Place.startOf("");

    private JsonValues() {}

    /** An object of names and values, in turn; a value is a node, a text or a number. */
    static ObjectNode object(Object... namesAndValues) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.add(new Member(NOWHERE, (String) namesAndValues[i], value(namesAndValues[i + 1])));
        }
        return ObjectNode.of(NOWHERE, members);
    }

    static ArrayNode array(List<? extends Node> items) {
        return new ArrayNode(NOWHERE, List.copyOf(items));
    }

    private static Node value(Object value) {
        if (value instanceof Node node) {
            return node;
        }
        return value instanceof Number number
                ? new ScalarNode(NOWHERE, ScalarNode.Type.NUMBER, number.toString())
                : ScalarNode.text(NOWHERE, (String) value);
    }
}
