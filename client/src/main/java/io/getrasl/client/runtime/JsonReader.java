package io.getrasl.client.runtime;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * Reads one kind of JSON value from a stream of tokens.
 *
 * @param <T> the Java type
 */
@FunctionalInterface
public interface JsonReader<T extends @Nullable Object> {

    /**
     * Reads the value at whose first token the parser stands; then it stands at the last one.
     *
     * @throws UnexpectedJsonException if the JSON is of another kind; it never repeats the value, which may be secret
     * @throws tools.jackson.core.JacksonException if it is no JSON
     */
    T read(JsonParser json);
}
