package io.getrasl.client.runtime;

import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A value that travels as a JSON string. */
record TextCodec<T>(String expected, Function<String, T> reader, Function<T, String> writer) implements Codec<T> {

    @Override
    public T read(JsonNode json) {
        if (!json.isString()) {
            throw UnexpectedJsonException.of(expected, json);
        }
        try {
            return reader.apply(json.stringValue());
        } catch (RuntimeException e) {
            throw UnexpectedJsonException.of(expected, "another text");
        }
    }

    @Override
    public JsonNode write(T value) {
        return JsonNodeFactory.instance.stringNode(writer.apply(value));
    }
}
