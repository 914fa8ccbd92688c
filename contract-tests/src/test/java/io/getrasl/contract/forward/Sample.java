package io.getrasl.contract.forward;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Fills an example up, so that it shows whatever its schema allows. */
final class Sample {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Sample() {}

    /** The value with all that is null, left out or empty in it made up. */
    static JsonNode complete(Schema schema, JsonNode value) {
        if (schema.isModel()) {
            return model(schema, value);
        } else if (schema.items().isPresent()) {
            return array(schema.items().get(), value);
        } else if (schema.values().isPresent()) {
            return map(schema.values().get(), value);
        }
        return value.isMissingNode() || value.isNull() ? madeUp(schema) : value;
    }

    private static JsonNode model(Schema schema, JsonNode value) {
        ObjectNode complete = JSON.objectNode();
        schema.properties().forEach((name, property) -> complete.set(name, complete(property, value.path(name))));
        return complete;
    }

    private static JsonNode array(Schema items, JsonNode value) {
        ArrayNode complete = JSON.arrayNode();
        value.forEach(item -> complete.add(complete(items, item)));
        return complete.isEmpty() ? complete.add(complete(items, JSON.missingNode())) : complete;
    }

    private static JsonNode map(Schema values, JsonNode value) {
        ObjectNode complete = JSON.objectNode();
        value.properties().forEach(entry -> complete.set(entry.getKey(), complete(values, entry.getValue())));
        return complete.isEmpty() ? complete.set("key", complete(values, JSON.missingNode())) : complete;
    }

    private static JsonNode madeUp(Schema schema) {
        JsonNode json = schema.json();
        if (json.has("const")) {
            return json.get("const");
        } else if (json.has("enum")) {
            return json.get("enum").get(0);
        }
        return switch (schema.type().orElse("null")) {
            case "null" -> JSON.nullNode();
            case "integer" -> JSON.numberNode(7);
            case "number" -> JSON.numberNode(1.5);
            case "boolean" -> JSON.booleanNode(true);
            case "object" -> JSON.objectNode().put("any", 7);
            default -> JSON.stringNode(text(json));
        };
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "date-time" -> schema.has("x-timestamp") ? "2026-03-02T09:15:30.000Z" : "2026-03-02T09:15:30+00:00";
            case "date" -> "2026-03-02";
            case "uuid" -> "0b6f8a52-3c1d-4d0e-9a77-5e2f1c9b8d40";
            default -> "made up";
        };
    }
}
