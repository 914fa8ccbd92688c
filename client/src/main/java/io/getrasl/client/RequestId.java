package io.getrasl.client;

import io.getrasl.client.runtime.PlainJson;
import java.util.Map;
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
            Object reply = JsonText.<@Nullable Object>read(body, PlainJson::read);
            return reply instanceof Map<?, ?> root
                            && root.get("meta") instanceof Map<?, ?> meta
                            && meta.get("request_id") instanceof String id
                    ? id
                    : null;
        } catch (JacksonException e) {
            return null;
        }
    }
}
