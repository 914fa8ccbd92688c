package io.getrasl.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Sends requests with the JDK's HTTP client: any method with or without a body, forms streamed, no redirects, HTTP/2 over TLS
 * only, and a timeout that covers the reply to its last byte. While a form is sent, the timeout starts anew with every piece of
 * it that leaves.
 */
final class JdkTransport implements Transport {

    private final HttpClient http;
    private final Executor executor;

    /**
     * One that uses that client.
     *
     * @param executor tells of timeouts where nobody waits for the reply
     */
    JdkTransport(HttpClient http, Executor executor) {
        this.http = http;
        this.executor = executor;
    }

    @Override
    public RawReply send(OutgoingRequest request) throws IOException {
        return request.form() == null ? new JdkExchange(request).send(http) : Futures.await(sendAsync(request));
    }

    @Override
    public CompletableFuture<RawReply> sendAsync(OutgoingRequest request) {
        if (request.form() == null) {
            return new JdkExchange(request).sendAsync(http, JdkRequests.body(request), executor);
        }
        OpenForm form;
        try {
            form = request.form().open();
        } catch (UnreadableFieldException e) {
            return CompletableFuture.failedFuture(e);
        }
        JdkExchange exchange = new JdkExchange(request, form::lastRead);
        return Futures.cleanedUp(exchange.sendAsync(http, JdkRequests.body(form), executor), form::close);
    }
}
