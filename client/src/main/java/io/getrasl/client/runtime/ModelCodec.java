package io.getrasl.client.runtime;

import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

record ModelCodec<T extends Model>(Supplier<Shape<T>> shape) implements Codec<T> {

    @Override
    public T read(JsonNode json) {
        return shape.get().read(json);
    }

    @Override
    public JsonNode write(T value) {
        return value.toJson();
    }
}
