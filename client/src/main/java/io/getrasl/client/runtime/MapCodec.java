package io.getrasl.client.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

record MapCodec<T>(Codec<T> values) implements Codec<Map<String, T>> {

    @Override
    public Map<String, T> read(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw UnexpectedJsonException.of("an object", json.currentToken());
        }
        Map<String, T> result = new LinkedHashMap<>();
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            json.nextToken();
            try {
                result.put(key, values.read(json));
            } catch (UnexpectedJsonException e) {
                throw e.inside(key);
            }
        }
        return Collections.unmodifiableMap(result);
    }

    @Override
    public JsonNode write(Map<String, T> value) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        value.forEach((key, item) -> result.set(key, values.write(item)));
        return result;
    }
}
