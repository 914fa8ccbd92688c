package io.getrasl.client.runtime;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A value that travels as a JSON string. */
record TextCodec<T>(String expected, Function<String, T> reader, Function<T, String> writer) implements Codec<T> {

    @Override
    public T read(JsonParser json) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            throw UnexpectedJsonException.of(expected, json.currentToken());
        }
        String text = json.getString();
        try {
            return reader.apply(text);
        } catch (RuntimeException e) {
            throw UnexpectedJsonException.of(expected, "another text");
        }
    }

    @Override
    public JsonNode write(T value) {
        return JsonNodeFactory.instance.stringNode(writer.apply(value));
    }
}
