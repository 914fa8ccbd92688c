package io.getrasl.client;

import io.getrasl.client.runtime.Model;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Errors that come with the status of a success. */
final class Contradiction {

    private Contradiction() {}

    /**
     * Whether a body is the documented envelope of an error. That it says {@code "success": false} alone is not enough: it may hold
     * a result nevertheless, which must not be lost.
     */
    static boolean isIn(@Nullable Object body) {
        if (!(body instanceof Model reply) || reply.additionalProperties().get("error") == null) {
            return false;
        }
        JsonNode success = reply.toJson().get("success");
        return success != null && success.isBoolean() && !success.booleanValue();
    }
}
