package io.getrasl.client.error;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an error reply said.
 *
 * @param operationId the operation, as the specification calls it
 * @param status the HTTP status
 * @param code the error code; null where the reply has none
 * @param message one sentence for people
 * @param details as plain Java values, empty where the reply has none
 * @param requestId names the request in RASL's logs; null where the reply does not
 * @param retryAfter how long the server asks to wait; null where it does not
 * @param attempts how many times the request was tried
 * @param headers of the reply; looked up in any case
 * @param bodyExcerpt the beginning of the body as text, without the token
 */
public record ApiError(
        String operationId,
        int status,
        @Nullable String code,
        String message,
        Map<String, @Nullable Object> details,
        @Nullable String requestId,
        @Nullable Duration retryAfter,
        int attempts,
        Map<String, List<String>> headers,
        String bodyExcerpt) {

    /** Names what identifies the error; leaves out what may be personal. */
    @Override
    public String toString() {
        return operationId + " failed with " + status
                + (code == null ? "" : " " + code)
                + ": " + message
                + (requestId == null ? "" : " (request " + requestId + ")")
                + (attempts == 1 ? "" : " after " + attempts + " attempts");
    }
}
