package io.getrasl.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.concurrent.CompletableFuture;

/**
 * Sends requests with the JDK's HTTP client: any method with or without a body, forms streamed, no redirects, HTTP/2 over TLS
 * only, and a timeout that covers the reply to its last byte. While a form is sent, the timeout starts anew with every piece of
 * it that leaves.
 */
final class JdkTransport implements Transport {

    private final HttpClient http;

    JdkTransport(HttpClient http) {
        this.http = http;
    }

    @Override
    public RawReply send(OutgoingRequest request) throws IOException {
        return request.form() == null ? new JdkExchange(request).send(http) : Futures.await(sendAsync(request));
    }

    @Override
    public CompletableFuture<RawReply> sendAsync(OutgoingRequest request) {
        if (request.form() == null) {
            return new JdkExchange(request).sendAsync(http, JdkRequests.body(request));
        }
        OpenForm form;
        try {
            form = request.form().open();
        } catch (UnreadableFieldException e) {
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<RawReply> reply =
                new JdkExchange(request, form::lastRead).sendAsync(http, JdkRequests.body(form));
        reply.whenComplete((done, failure) -> form.close());
        return reply;
    }
}
