package io.getrasl.client;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Adds what every request carries, and what the options of the call say. */
final class HeaderingClient implements Client {

    private final Client next;
    private final String userAgent;

    HeaderingClient(Client next, String userAgent) {
        this.next = next;
        this.userAgent = userAgent;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        CallOptions call = ((FeignOptions) options).call();
        Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(request.headers());
        headers.put("User-Agent", List.of(userAgent));
        call.headers().forEach((name, value) -> headers.put(name, List.of(value)));
        headers.put(
                "Authorization",
                List.of("Bearer " + Objects.requireNonNull(call.token()).get()));
        Request.Body body = Request.Body.create(request.body(), request.charset());
        return next.execute(
                Request.create(request.httpMethod(), request.url(), headers, body, request.requestTemplate()), options);
    }
}
