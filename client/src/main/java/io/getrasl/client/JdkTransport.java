package io.getrasl.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests with the JDK's HTTP client: any method with or without a body, forms streamed, no redirects, HTTP/2 over TLS
 * only, and a timeout that covers the reply to its last byte. While a form is sent, the timeout starts anew with every piece of
 * it that leaves.
 */
final class JdkTransport implements Transport {

    private final HttpClient http;
    private final Executor executor;
    private final @Nullable String proxyCredentials;

    /**
     * One that uses that client.
     *
     * @param executor tells of timeouts where nobody waits for the reply
     * @param proxyCredentials the header of a proxy that asks for them; null where none does
     */
    JdkTransport(HttpClient http, Executor executor, @Nullable String proxyCredentials) {
        this.http = http;
        this.executor = executor;
        this.proxyCredentials = proxyCredentials;
    }

    @Override
    public RawReply send(OutgoingRequest request) throws IOException {
        if (request.form() != null) {
            return Futures.await(sendAsync(request));
        }
        SentOnce content = JdkRequests.body(request);
        return new JdkExchange(request, content).send(http, built(request, content));
    }

    @Override
    public CompletableFuture<RawReply> sendAsync(OutgoingRequest request) {
        if (request.form() == null) {
            SentOnce content = JdkRequests.body(request);
            return new JdkExchange(request, content).sendAsync(http, built(request, content), executor);
        }
        OpenForm form;
        try {
            form = request.form().open();
        } catch (UnreadableFieldException e) {
            return CompletableFuture.failedFuture(e);
        }
        SentOnce content = JdkRequests.body(request, form);
        JdkExchange exchange = new JdkExchange(request, content, form::lastRead);
        return Futures.cleanedUp(exchange.sendAsync(http, built(request, content), executor), form::close);
    }

    private HttpRequest.Builder built(OutgoingRequest request, BodyPublisher body) {
        HttpRequest.Builder builder = JdkRequests.of(request, body);
        // The JDK keeps it from any server but a proxy.
        return proxyCredentials == null ? builder : builder.header("Proxy-Authorization", proxyCredentials);
    }
}
