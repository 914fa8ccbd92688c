package io.getrasl.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A success reply as a whole. Immutable.
 *
 * @param status the HTTP status
 * @param headers looked up in any case
 * @param body everything that the reply holds, the envelope included
 * @param <T> the type of the body
 */
public record RaslResponse<T extends @Nullable Object>(int status, Map<String, List<String>> headers, T body) {

    /** The first value of a header, whose name may be written in any case. */
    public Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The status and the body, without sensitive values. Headers are left out. */
    @Override
    public String toString() {
        return "RaslResponse[status=" + status + ", body=" + body + "]";
    }
}
