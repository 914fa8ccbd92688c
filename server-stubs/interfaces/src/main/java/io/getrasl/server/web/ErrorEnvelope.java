package io.getrasl.server.web;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.getrasl.server.error.ApiException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An error. */
@JsonPropertyOrder({"success", "error", "meta"})
record ErrorEnvelope(boolean success, Body error, Meta meta) {

    /** What went wrong. */
    @JsonPropertyOrder({"code", "message", "details"})
    record Body(
            String code, @Nullable String message, @Nullable Map<String, ?> details) {}

    static ErrorEnvelope of(ApiException error, Meta meta) {
        return new ErrorEnvelope(false, new Body(error.code().name(), error.getMessage(), error.details()), meta);
    }
}
