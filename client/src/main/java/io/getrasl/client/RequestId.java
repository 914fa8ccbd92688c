package io.getrasl.client;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Where a success reply names the request in RASL's logs. */
final class RequestId {

    private RequestId() {}

    static @Nullable String of(RawReply reply) {
        return ReplyHeaders.first(reply.headers(), "X-Request-Id").orElseGet(() -> inside(reply.body()));
    }

    private static @Nullable String inside(byte[] body) {
        try {
            return RaslJson.mapper()
                    .readTree(body)
                    .path("meta")
                    .path("request_id")
                    .stringValue(null);
        } catch (JacksonException e) {
            return null;
        }
    }
}
