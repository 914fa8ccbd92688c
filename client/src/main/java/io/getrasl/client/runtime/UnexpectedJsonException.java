package io.getrasl.client.runtime;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** JSON of another kind than the specification says. Tells where and what, never the value itself. */
public final class UnexpectedJsonException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String path;
    private final String problem;

    private UnexpectedJsonException(@Nullable String path, String problem) {
        this.path = path;
        this.problem = problem;
    }

    static UnexpectedJsonException of(String expected, String found) {
        return new UnexpectedJsonException(null, "expected " + expected + ", found " + found);
    }

    /**
     * One about a value.
     *
     * @param found its first token, null at the end of the JSON
     */
    static UnexpectedJsonException of(String expected, @Nullable JsonToken found) {
        return of(expected, describe(found));
    }

    /** The same problem, seen from the object or array that holds it. */
    UnexpectedJsonException inside(String step) {
        return new UnexpectedJsonException(path == null ? step : step + "." + path, problem);
    }

    /** Where and what; never null. */
    @Override
    public String getMessage() {
        return message(path, problem);
    }

    private static String message(@Nullable String path, String problem) {
        return path == null ? problem : path + ": " + problem;
    }

    private static String describe(@Nullable JsonToken found) {
        if (found == null) {
            return "nothing";
        }
        return switch (found) {
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT -> "a whole number";
            case VALUE_NUMBER_FLOAT -> "a number with a fraction";
            case VALUE_TRUE, VALUE_FALSE -> "a boolean";
            case START_ARRAY -> "an array";
            case START_OBJECT -> "an object";
            case VALUE_NULL -> "null";
            default -> "nothing";
        };
    }
}
