package io.getrasl.contract.forward;

import io.getrasl.contract.check.JsonDifference;
import io.getrasl.contract.check.Problem;
import java.util.List;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Copies of JSON that differ in one place. */
final class Json {
    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private Json() {}

    static JsonNode number(int value) {
        return FACTORY.numberNode(value);
    }

    static JsonNode text(String value) {
        return FACTORY.stringNode(value);
    }

    static JsonNode nothing() {
        return FACTORY.nullNode();
    }

    /** Where two values differ; numbers are equal whatever their Java type. */
    static List<Problem> differences(JsonNode expected, JsonNode actual) {
        return JsonDifference.between(expected, actual, List.of(), JsonPointer::toString);
    }

    static JsonNode with(JsonNode whole, JsonPointer place, JsonNode value) {
        if (place.matches()) {
            return value;
        }
        JsonNode copy = whole.deepCopy();
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ArrayNode array) {
            array.set(place.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
        }
        return copy;
    }

    static JsonNode without(JsonNode whole, JsonPointer place) {
        JsonNode copy = whole.deepCopy();
        ((ObjectNode) copy.at(place.head())).remove(place.last().getMatchingProperty());
        return copy;
    }
}
