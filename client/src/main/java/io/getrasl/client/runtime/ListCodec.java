package io.getrasl.client.runtime;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

record ListCodec<T>(Codec<T> items) implements Codec<List<T>> {

    @Override
    public List<T> read(JsonNode json) {
        if (!json.isArray()) {
            throw UnexpectedJsonException.of("an array", json);
        }
        List<T> result = new ArrayList<>(json.size());
        for (JsonNode item : json.values()) {
            try {
                result.add(items.read(item));
            } catch (UnexpectedJsonException e) {
                throw e.inside(String.valueOf(result.size()));
            }
        }
        return List.copyOf(result);
    }

    @Override
    public JsonNode write(List<T> value) {
        ArrayNode result = JsonNodeFactory.instance.arrayNode(value.size());
        value.forEach(item -> result.add(items.write(item)));
        return result;
    }
}
