package io.getrasl.client.runtime;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;

/**
 * Reads and writes one kind of JSON value. Reading is exact: a text is no number, and a number with a fraction is no integer.
 *
 * @param <T> the Java type, immutable
 */
public interface Codec<T> {

    /**
     * Reads a value.
     *
     * @param json stands at the first token of the value, and is left at its last one
     * @throws UnexpectedJsonException if the JSON is of another kind; it never repeats the value, which may be secret
     */
    T read(JsonParser json);

    /** The same, from a tree. */
    default T read(JsonNode json) {
        return read(json, this::read);
    }

    /** Reads a tree as a parser reads text. */
    static <T> T read(JsonNode json, Function<JsonParser, T> reader) {
        try (JsonParser parser = json.traverse(ObjectReadContext.empty())) {
            parser.nextToken();
            return reader.apply(parser);
        }
    }

    /** Writes a value. */
    JsonNode write(T value);

    /** Items of a JSON array, none of them null. */
    static <T> Codec<List<T>> list(Codec<T> items) {
        return new ListCodec<>(items);
    }

    /** Values of a JSON object used as a map, none of them null. */
    static <T> Codec<Map<String, T>> map(Codec<T> values) {
        return new MapCodec<>(values);
    }

    /** A model, read by that function. */
    static <T extends Model> Codec<T> model(Function<JsonParser, T> reader) {
        return new ModelCodec<>(reader);
    }

    /** An enumeration that may grow. */
    static <T extends OpenEnum> Codec<T> openEnum(Function<String, T> of) {
        return new TextCodec<>("a text", of, OpenEnum::value);
    }
}
