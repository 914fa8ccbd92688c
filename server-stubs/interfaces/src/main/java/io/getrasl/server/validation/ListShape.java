package io.getrasl.server.validation;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An array. What is wrong in it leaves a null behind, so that the others keep their places. */
record ListShape(Shape items) implements Shape {

    @Override
    public @Nullable JsonNode check(JsonNode value, Place place, Texts texts, Problems problems) {
        if (!value.isArray()) {
            problems.add(place, texts.type(DefaultTexts.ARRAY));
            return null;
        }
        ArrayNode right = ((ArrayNode) value).arrayNode(value.size());
        for (int index = 0; index < value.size(); index++) {
            JsonNode item = value.get(index);
            JsonNode kept = item(item, place.item(index), problems);
            right.add(kept);
        }
        return right;
    }

    /** A form has one field for each item, of one name or with {@code []} or an index behind it. */
    @Override
    public JsonNode typed(JsonNode value) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        if (value.isArray()) {
            value.forEach(item -> array.add(items.typed(item)));
        } else if (value instanceof ObjectNode object && isIndexed(object)) {
            object.properties().forEach(item -> array.add(items.typed(item.getValue())));
        } else {
            array.add(items.typed(value));
        }
        return array;
    }

    private static boolean isIndexed(ObjectNode object) {
        return object.propertyNames().stream().allMatch(name -> name.matches("[0-9]{1,9}"));
    }

    private @Nullable JsonNode item(JsonNode item, Place place, Problems problems) {
        if (item.isNull() && !(items instanceof AnyShape)) {
            problems.add(place, DefaultTexts.NOT_NULL);
            return null;
        }
        return items.check(item, place, Texts.DEFAULTS, problems);
    }
}
