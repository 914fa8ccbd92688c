package io.getrasl.client.runtime;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Reads and writes one kind of JSON value. Reading is exact: a text is no number, and a number with a fraction is no integer.
 *
 * @param <T> the Java type, immutable
 */
public interface Codec<T> extends JsonReader<T> {

    /**
     * Reads a value that was parsed before.
     *
     * @throws UnexpectedJsonException if the JSON is of another kind
     */
    default T read(JsonNode json) {
        return JsonTrees.read(json, this);
    }

    /** A value as a tree. */
    JsonNode write(T value);

    /** Writes a value. */
    default void write(T value, JsonGenerator json) {
        JsonTrees.write(write(value), json);
    }

    /** Items of a JSON array, none of them null. */
    static <T> Codec<List<T>> list(Codec<T> items) {
        return new ListCodec<>(items);
    }

    /** Values of a JSON object used as a map, none of them null. */
    static <T> Codec<Map<String, T>> map(Codec<T> values) {
        return new MapCodec<>(values);
    }

    /** A model, read by that function. */
    static <T extends Model> Codec<T> model(JsonReader<T> reader) {
        return new ModelCodec<>(reader);
    }

    /** An enumeration that may grow. */
    static <T extends OpenEnum> Codec<T> openEnum(Function<String, T> of) {
        return new TextCodec<>("a text", of, OpenEnum::value);
    }
}
