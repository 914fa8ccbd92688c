package io.getrasl.client;

import io.getrasl.client.error.ApiError;
import io.getrasl.client.runtime.PlainJson;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Reads error replies. Takes the documented envelope and what other layers in front of the API may answer with: codes and
 * messages at the top level, HTML, nothing at all. Never fails because of a body.
 */
final class ApiErrorReader {

    private final Clock clock;

    ApiErrorReader(Clock clock) {
        this.clock = clock;
    }

    ApiError read(String operationId, RawReply reply, int attempts, Secret token) {
        Map<String, List<String>> headers = reply.headers();
        Map<String, @Nullable Object> root = json(reply.body());
        Map<String, @Nullable Object> error = object(root.get("error"));
        Map<String, @Nullable Object> details =
                firstObject(error.get("details"), root.get("details"), root.get("errors"), rest(error));
        return new ApiError(
                operationId,
                reply.status(),
                firstText(error.get("code"), root.get("code"), root.get("error_code")),
                token.remove(message(reply, root, error)),
                details,
                requestId(root, headers),
                retryAfter(root, error, details, headers),
                attempts,
                headers,
                token.remove(Excerpt.of(reply.body())));
    }

    private static String message(
            RawReply reply, Map<String, @Nullable Object> root, Map<String, @Nullable Object> error) {
        String said = firstText(error.get("message"), root.get("message"), root.get("error"));
        return said == null ? Redirect.message(reply).orElse("the server gave no reason") : said;
    }

    private static @Nullable String requestId(Map<String, @Nullable Object> root, Map<String, List<String>> headers) {
        String inBody = firstText(object(root.get("meta")).get("request_id"), root.get("request_id"));
        return inBody == null ? ReplyHeaders.first(headers, "X-Request-Id").orElse(null) : inBody;
    }

    private @Nullable Duration retryAfter(
            Map<String, @Nullable Object> root,
            Map<String, @Nullable Object> error,
            Map<String, @Nullable Object> details,
            Map<String, List<String>> headers) {
        return Stream.of(details, error, root)
                .map(it -> RetryAfter.seconds(it.get("retry_after")))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> ReplyHeaders.first(headers, "Retry-After").flatMap(it -> RetryAfter.header(it, clock)))
                .orElse(null);
    }

    private static Map<String, @Nullable Object> json(byte[] body) {
        try {
            return object(JsonText.<@Nullable Object>read(body, PlainJson::read));
        } catch (JacksonException e) {
            return Map.of();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }

    /** What stands beside the code: where details belong is documented, that they always stand there is not. */
    private static Map<String, @Nullable Object> rest(Map<String, @Nullable Object> error) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(error);
        rest.keySet().removeAll(Set.of("code", "message", "details"));
        return Collections.unmodifiableMap(rest);
    }

    private static Map<String, @Nullable Object> firstObject(@Nullable Object... values) {
        return Stream.of(values)
                .filter(Map.class::isInstance)
                .map(ApiErrorReader::object)
                .findFirst()
                .orElse(Map.of());
    }

    private static @Nullable String firstText(@Nullable Object... values) {
        return Stream.of(values)
                .filter(String.class::isInstance)
                .map(Objects::toString)
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElse(null);
    }
}
