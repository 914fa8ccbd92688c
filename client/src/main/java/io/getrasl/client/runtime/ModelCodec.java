package io.getrasl.client.runtime;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

record ModelCodec<T extends Model>(JsonReader<T> reader) implements Codec<T> {

    @Override
    public T read(JsonParser json) {
        return reader.read(json);
    }

    @Override
    public JsonNode write(T value) {
        return value.toJson();
    }

    @Override
    public void write(T value, JsonGenerator json) {
        value.write(json);
    }
}
