package io.getrasl.client.runtime;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

record ValueCodec<T>(JsonReader<T> reader, Function<T, JsonNode> writer) implements Codec<T> {

    @Override
    public T read(JsonParser json) {
        return reader.read(json);
    }

    @Override
    public JsonNode write(T value) {
        return writer.apply(value);
    }
}
