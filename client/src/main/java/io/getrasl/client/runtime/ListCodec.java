package io.getrasl.client.runtime;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

record ListCodec<T>(Codec<T> items) implements Codec<List<T>> {

    @Override
    public List<T> read(JsonParser json) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw UnexpectedJsonException.of("an array", json.currentToken());
        }
        List<T> result = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            try {
                result.add(items.read(json));
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
