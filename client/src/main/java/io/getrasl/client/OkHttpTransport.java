package io.getrasl.client;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;

/**
 * Sends requests with OkHttp, held to what the JDK's client does here: no redirects, no repetition of its own, a timeout that covers
 * the reply to its last byte, an end of waiting when the thread is interrupted. The only class besides those that it uses which
 * needs OkHttp.
 */
final class OkHttpTransport implements Transport {

    private final OkHttpClient http;
    private final Executor executor;

    OkHttpTransport(Duration connectTimeout, Executor executor) {
        this.executor = executor;
        this.http = new OkHttpClient.Builder()
                .connectTimeout(connectTimeout)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .socketFactory(new InterruptibleSockets())
                .eventListenerFactory(OkHttpExchange::listener)
                .addNetworkInterceptor(OkHttpReplies::keepFromRepeating)
                .build();
    }

    @Override
    public RawReply send(OutgoingRequest request) throws IOException {
        return request.form() == null ? new OkHttpExchange(request).send(http) : Futures.await(sendAsync(request));
    }

    @Override
    public CompletableFuture<RawReply> sendAsync(OutgoingRequest request) {
        if (request.form() == null) {
            return new OkHttpExchange(request).sendAsync(http, executor);
        }
        OpenForm form;
        try {
            form = request.form().open();
        } catch (UnreadableFieldException e) {
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<RawReply> reply = new OkHttpExchange(request).sendAsync(http, form, executor);
        reply.whenComplete((done, failure) -> form.close());
        return reply;
    }
}
