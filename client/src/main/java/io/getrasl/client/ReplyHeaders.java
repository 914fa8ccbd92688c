package io.getrasl.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Headers of a reply. */
final class ReplyHeaders {

    private ReplyHeaders() {}

    /** The first value of a header; the map must be looked up in any case. */
    static Optional<String> first(Map<String, List<String>> headers, String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }
}
