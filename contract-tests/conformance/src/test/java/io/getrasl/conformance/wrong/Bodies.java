package io.getrasl.conformance.wrong;

import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Mends what is wrong with a body, so that the correct server takes it. Each says whether there was something to mend. */
final class Bodies {

    private Bodies() {}

    /** A value for a field that is missing. */
    static Predicate<ObjectNode> filled(String field, Object value) {
        return body -> {
            if (body.has(field)) {
                return false;
            }
            body.set(field, Json.valueOf(value));
            return true;
        };
    }

    /** Fields that nobody knows are dropped. */
    static Predicate<ObjectNode> without(Set<String> known) {
        return body -> {
            int before = body.size();
            body.retain(known);
            return body.size() < before;
        };
    }

    /** A text that is too long is cut. */
    static Predicate<ObjectNode> cut(String field, int length) {
        return body -> {
            String text = body.path(field).asString("");
            if (text.length() <= length) {
                return false;
            }
            body.put(field, text.substring(0, length));
            return true;
        };
    }

    /** Another value, where there is one that the test takes for wrong. */
    static Predicate<ObjectNode> replaced(String field, Predicate<JsonNode> wrong, Object value) {
        return body -> {
            if (!body.has(field) || !wrong.test(body.get(field))) {
                return false;
            }
            body.set(field, Json.valueOf(value));
            return true;
        };
    }

    /** A list that is too long is cut. */
    static Predicate<ObjectNode> shortened(String field, int size) {
        return body -> {
            if (!(body.get(field) instanceof ArrayNode items) || items.size() <= size) {
                return false;
            }
            while (items.size() > size) {
                items.remove(items.size() - 1);
            }
            return true;
        };
    }

    /** A number that stands there as text. */
    static Predicate<ObjectNode> number(String field) {
        return body -> {
            if (!body.path(field).isString() || !body.path(field).stringValue().matches("[0-9]{1,15}")) {
                return false;
            }
            body.put(field, Long.parseLong(body.path(field).stringValue()));
            return true;
        };
    }
}
