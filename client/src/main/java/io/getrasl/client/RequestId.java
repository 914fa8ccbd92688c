package io.getrasl.client;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Where a success reply names the request in RASL's logs. */
final class RequestId {

    private RequestId() {}

    static @Nullable String of(byte[] body, Map<String, List<String>> headers) {
        return ReplyHeaders.first(headers, "X-Request-Id").orElseGet(() -> inside(body));
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
