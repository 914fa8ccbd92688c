package io.getrasl.client;

import feign.RequestInterceptor;
import feign.RequestTemplate;
import java.util.Map;
import java.util.function.Supplier;

/** Adds what every request carries. */
final class CommonHeaders implements RequestInterceptor {

    private final Supplier<String> token;
    private final String userAgent;
    private final Map<String, String> headers;

    CommonHeaders(Supplier<String> token, String userAgent, Map<String, String> headers) {
        this.token = token;
        this.userAgent = userAgent;
        this.headers = headers;
    }

    @Override
    public void apply(RequestTemplate template) {
        template.headerLiteral("User-Agent", userAgent);
        headers.forEach((name, value) -> template.headerLiteral(name, value));
        template.headerLiteral("Authorization", "Bearer " + token.get());
    }
}
