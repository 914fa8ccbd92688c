package io.getrasl.contract.webhook;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * How a payload differs in shape from the example of its webhook: other properties, in another order, or a null in place of an
 * object or list. Values are its own, and so are the names of the fields that an update has changed.
 */
final class PayloadShape {
    private final List<String> differences = new ArrayList<>();
    private final JsonNode modifiedFields;

    private PayloadShape(JsonNode modifiedFields) {
        this.modifiedFields = modifiedFields;
    }

    static List<String> differences(JsonNode example, JsonNode payload) {
        PayloadShape shape = new PayloadShape(payload.at("/changes/modified_fields"));
        shape.compare(example, payload, JsonPointer.empty());
        return shape.differences;
    }

    private void compare(JsonNode example, JsonNode payload, JsonPointer place) {
        if (example.isContainer() || payload.isContainer()) {
            if (!example.getNodeType().equals(payload.getNodeType())) {
                differences.add(place + ": expected " + example.getNodeType() + " but was " + payload);
                return;
            }
        }
        if (!example.isObject()) {
            return;
        }
        List<String> expected = modifiedFields.isArray() && changes(place)
                ? modifiedFields.valueStream().map(JsonNode::asString).toList()
                : List.copyOf(example.propertyNames());
        List<String> actual = List.copyOf(payload.propertyNames());
        if (!actual.equals(expected)) {
            differences.add(place + ": expected the properties " + expected + " but was " + actual);
        }
        Set<String> both = new LinkedHashSet<>(example.propertyNames());
        both.retainAll(payload.propertyNames());
        both.forEach(name -> compare(example.get(name), payload.get(name), place.appendProperty(name)));
    }

    private static boolean changes(JsonPointer place) {
        return Set.of("/changes/previous", "/changes/current").contains(place.toString());
    }
}
