package io.getrasl.server.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The query of a URL, in its own order. The container is not asked for parameters, because it would read a form out of the
 * body as well.
 */
final class QueryString {

    private final List<Map.Entry<String, String>> pairs = new ArrayList<>();

    private QueryString() {}

    /** Text that is no percent-encoding stands for itself. */
    static QueryString parse(@Nullable String query) {
        QueryString parsed = new QueryString();
        if (query != null) {
            for (String pair : query.split("&")) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                if (!name.isEmpty()) {
                    parsed.pairs.add(Map.entry(decode(name), equals < 0 ? "" : decode(pair.substring(equals + 1))));
                }
            }
        }
        return parsed;
    }

    List<Map.Entry<String, String>> pairs() {
        return pairs;
    }

    /** Every value of that name. */
    List<String> all(String name) {
        return pairs.stream()
                .filter(pair -> pair.getKey().equals(name))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
