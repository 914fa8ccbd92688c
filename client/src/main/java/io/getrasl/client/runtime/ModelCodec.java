package io.getrasl.client.runtime;

import java.util.function.Function;
import tools.jackson.databind.JsonNode;

record ModelCodec<T extends Model>(Function<JsonNode, T> reader) implements Codec<T> {

    @Override
    public T read(JsonNode json) {
        return reader.apply(json);
    }

    @Override
    public JsonNode write(T value) {
        return value.toJson();
    }
}
