package io.getrasl.openapi.tree;

import io.getrasl.openapi.Place;
import java.util.ArrayList;
import java.util.List;

/** Makes JSON that no file holds. */
public final class JsonValues {

    private static final Place NOWHERE = Place.startOf("");

    private JsonValues() {}

    /** An object of names and values, in turn; a value is a node, a text or a number. */
    public static ObjectNode object(Object... namesAndValues) {
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.add(new Member(NOWHERE, (String) namesAndValues[i], value(namesAndValues[i + 1])));
        }
        return ObjectNode.of(NOWHERE, members);
    }

    /** An array of these items. */
    public static ArrayNode array(List<? extends Node> items) {
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
