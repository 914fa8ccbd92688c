package io.getrasl.server.validation;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The JSON that a Java type takes. */
interface Shape {

    /**
     * Notes what is wrong with a value.
     *
     * @param texts the documented texts of the property that the value is of
     * @return the value, or the part of it that is right; null if nothing is left
     */
    @Nullable
    JsonNode check(JsonNode value, Place place, Texts texts, Problems problems);

    /** The value that a form means, which can only write texts; the same value where it means no other. */
    default JsonNode typed(JsonNode value) {
        return value;
    }
}
