package io.getrasl.server.form;

import io.getrasl.server.validation.DefaultTexts;
import io.getrasl.server.validation.FieldErrors;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a form as JSON. A field that is sent more than once becomes an array. */
final class FieldTree {

    private static final Pattern NESTED = Pattern.compile("[^\\[\\].]+(\\.[^\\[\\].]+|\\[[^\\[\\].]*]){1,9}");

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();

    /** The path that a field's name stands for: {@code contact[firstname]} and {@code contact.firstname} are the same. */
    static List<String> path(String name) {
        return NESTED.matcher(name).matches() ? List.of(name.replace("]", "").split("[\\[.]", -1)) : List.of(name);
    }

    void add(List<String> path, JsonNode value) {
        ObjectNode object = root;
        for (String step : path.subList(0, path.size() - 1)) {
            JsonNode inner = object.get(step);
            if (inner == null) {
                inner = object.putObject(step);
            }
            if (!(inner instanceof ObjectNode next)) {
                throw FieldErrors.of(path.get(0), DefaultTexts.OBJECT);
            }
            object = next;
        }
        String last = path.get(path.size() - 1);
        String name = last.isEmpty() ? String.valueOf(object.size()) : last;
        JsonNode former = object.get(name);
        if (former == null) {
            object.set(name, value);
        } else if (former instanceof ArrayNode several) {
            several.add(value);
        } else {
            object.set(name, object.arrayNode().add(former).add(value));
        }
    }

    ObjectNode root() {
        return root;
    }
}
