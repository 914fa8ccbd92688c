package io.getrasl.server.validation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An object with keys of the caller's choice. */
record MapShape(Shape values) implements Shape {

    @Override
    public JsonNode typed(JsonNode value) {
        if (!(value instanceof ObjectNode object)) {
            return value;
        }
        ObjectNode typed = object.objectNode();
        object.properties().forEach(field -> typed.set(field.getKey(), values.typed(field.getValue())));
        return typed;
    }

    @Override
    public @Nullable JsonNode check(JsonNode value, Place place, Texts texts, Problems problems) {
        if (!(value instanceof ObjectNode object)) {
            problems.add(place, texts.type(DefaultTexts.OBJECT));
            return null;
        }
        ObjectNode right = object.objectNode();
        int position = 0;
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            Place inner = place.child(entry.getKey(), position++);
            JsonNode kept = values.check(entry.getValue(), inner, Texts.DEFAULTS, problems);
            if (kept != null) {
                right.set(entry.getKey(), kept);
            }
        }
        return right;
    }
}
