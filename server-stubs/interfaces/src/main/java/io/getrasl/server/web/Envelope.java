package io.getrasl.server.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/** A success with {@code data}. */
@JsonPropertyOrder({"success", "data", "message", "meta"})
record Envelope(
        boolean success,
        @Nullable Object data,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String message,
        Meta meta) {}
