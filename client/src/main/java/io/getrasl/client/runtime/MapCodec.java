package io.getrasl.client.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

record MapCodec<T>(Codec<T> values) implements Codec<Map<String, T>> {

    @Override
    public Map<String, T> read(JsonNode json) {
        if (!json.isObject()) {
            throw UnexpectedJsonException.of("an object", json);
        }
        Map<String, T> result = new LinkedHashMap<>();
        json.properties().forEach(entry -> {
            try {
                result.put(entry.getKey(), values.read(entry.getValue()));
            } catch (UnexpectedJsonException e) {
                throw e.inside(entry.getKey());
            }
        });
        return Collections.unmodifiableMap(result);
    }

    @Override
    public JsonNode write(Map<String, T> value) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        value.forEach((key, item) -> result.set(key, values.write(item)));
        return result;
    }
}
