package io.getrasl.client.runtime;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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

    static UnexpectedJsonException of(String expected, JsonNode found) {
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

    private static String describe(JsonNode json) {
        return switch (json.getNodeType()) {
            case STRING -> "a text";
            case NUMBER -> json.isIntegralNumber() ? "a whole number" : "a number with a fraction";
            case BOOLEAN -> "a boolean";
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case NULL -> "null";
            default -> "nothing";
        };
    }
}
