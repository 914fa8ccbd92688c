package io.getrasl.client.error;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    private static final int MOST_FIELDS_NAMED = 10;

    /** Names what identifies the error, refused fields included; leaves out what may be personal. */
    @Override
    public String toString() {
        return operationId + " failed with " + status
                + (code == null ? "" : " " + code)
                + ": " + message + refusedFields()
                + (requestId == null ? "" : " (request " + requestId + ")")
                + (attempts == 1 ? "" : " after " + attempts + " attempts");
    }

    /** Only the details of a failed validation are lists by field. */
    private String refusedFields() {
        String names = details.entrySet().stream()
                .filter(detail -> detail.getValue() instanceof List)
                .map(Map.Entry::getKey)
                .limit(MOST_FIELDS_NAMED)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : ": " + names;
    }
}
