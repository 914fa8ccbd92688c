package io.getrasl.client;

import feign.Request;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The token of a request, kept out of what is shown: pages that explain an error often repeat the request's headers. */
record Secret(@Nullable String token) {

    static Secret of(Request request) {
        Collection<String> values = request.headers().getOrDefault("Authorization", List.of());
        return new Secret(values.stream()
                .findFirst()
                .map(it -> it.substring(it.indexOf(' ') + 1))
                .filter(it -> !it.isBlank())
                .orElse(null));
    }

    String remove(String text) {
        return token == null ? text : text.replace(token, "***");
    }

    @Override
    public String toString() {
        return "Secret[***]";
    }
}
