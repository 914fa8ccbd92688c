package io.getrasl.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages have to show, counted in the specification. */
final class Specified {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");
    private static final JsonNode BUNDLE = read();

    private Specified() {}

    static int operations() {
        return count("paths");
    }

    static int webhooks() {
        return count("webhooks");
    }

    private static int count(String section) {
        return (int) BUNDLE.path(section)
                .valueStream()
                .flatMap(item -> item.propertyNames().stream())
                .filter(METHODS::contains)
                .count();
    }

    private static JsonNode read() {
        try (InputStream bundle = Specified.class.getResourceAsStream("/io/getrasl/openapi/rasl-v2.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
