package io.getrasl.client.runtime;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

record ModelCodec<T extends Model>(Function<JsonParser, T> reader) implements Codec<T> {

    @Override
    public T read(JsonParser json) {
        return reader.apply(json);
    }

    @Override
    public JsonNode write(T value) {
        return value.toJson();
    }
}
