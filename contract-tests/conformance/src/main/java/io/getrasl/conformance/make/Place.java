package io.getrasl.conformance.make;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A place in a body, to make copies of the body that differ there.
 *
 * @param path names and indexes, separated by dots
 */
public record Place(JsonNode body, String path) {
    /** What stands there; missing where nothing does. */
    public JsonNode value() {
        JsonNode value = body;
        for (String step : path.split("\\.")) {
            value = step(value, step);
        }
        return value;
    }

    private static JsonNode step(JsonNode parent, String step) {
        if (parent.isArray()) {
            return step.matches("\\d{1,9}") ? parent.path(Integer.parseInt(step)) : MissingNode.getInstance();
        }
        return parent.path(step);
    }

    public JsonNode with(JsonNode value) {
        JsonNode copy = body.deepCopy();
        JsonNode parent = parent(copy);
        String last = last();
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        }
        return copy;
    }

    public JsonNode withNull() {
        return with(NullNode.getInstance());
    }

    public JsonNode without() {
        JsonNode copy = body.deepCopy();
        if (parent(copy) instanceof ObjectNode object) {
            object.remove(last());
        }
        return copy;
    }

    private JsonNode parent(JsonNode root) {
        JsonNode parent = root;
        String[] steps = path.split("\\.");
        for (int index = 0; index < steps.length - 1; index++) {
            parent = step(parent, steps[index]);
        }
        return parent;
    }

    private String last() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
