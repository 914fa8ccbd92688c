package io.getrasl.client;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;

/**
 * Sends requests with OkHttp, held to what the JDK's client does here: no redirects, no repetition of its own, a timeout that covers
 * the reply to its last byte, an end of waiting when the thread is interrupted.
 */
final class OkHttpTransport implements Transport {

    private final OkHttpClient http;
    private final Executor executor;

    /**
     * One that uses that client.
     *
     * @param http as {@link OkHttpClients} makes it
     * @param executor gives each asynchronous call a thread
     */
    OkHttpTransport(OkHttpClient http, Executor executor) {
        this.http = http;
        this.executor = executor;
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
        return Futures.cleanedUp(new OkHttpExchange(request).sendAsync(http, form, executor), form::close);
    }
}
