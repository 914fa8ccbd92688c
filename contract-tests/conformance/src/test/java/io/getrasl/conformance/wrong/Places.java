package io.getrasl.conformance.wrong;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Edits of a body at places such as {@code /data/last/name}: a number, {@code first} and {@code last} choose an item, {@code each} all. */
final class Places {

    private Places() {}

    static Consumer<ObjectNode> remove(String place) {
        return body -> edit(body, place, ObjectNode::remove);
    }

    /** Sets what is there already, and adds what is not. */
    static Consumer<ObjectNode> set(String place, Object value) {
        return body -> edit(body, place, (parent, name) -> parent.set(name, Json.valueOf(value)));
    }

    static Consumer<ObjectNode> asText(String place) {
        return body -> edit(
                body,
                place,
                (parent, name) -> parent.put(name, parent.path(name).asString()));
    }

    static Consumer<ObjectNode> add(String place, int difference) {
        return body -> edit(
                body,
                place,
                (parent, name) -> parent.put(name, parent.path(name).asInt() + difference));
    }

    /** Calls the edit with every object that holds the place, and the name therein. */
    static void edit(JsonNode body, String place, BiConsumer<ObjectNode, String> edit) {
        edit(body, List.of(place.substring(1).split("/")), edit);
    }

    private static void edit(JsonNode node, List<String> names, BiConsumer<ObjectNode, String> edit) {
        String name = names.get(0);
        List<String> rest = names.subList(1, names.size());
        if (node instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                if (chosen(name, i, items.size())) {
                    edit(items.get(i), rest, edit);
                }
            }
        } else if (node instanceof ObjectNode object) {
            if (rest.isEmpty()) {
                edit.accept(object, name);
            } else {
                edit(object.path(name), rest, edit);
            }
        }
    }

    private static boolean chosen(String name, int index, int size) {
        return switch (name) {
            case "each" -> true;
            case "first" -> index == 0;
            case "last" -> index == size - 1;
            default -> name.equals(Integer.toString(index));
        };
    }
}
