package io.getrasl.client;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * Sends requests with OkHttp, held to what the JDK's client does here: no redirects, no repetition of its own, a timeout that covers
 * the reply to its last byte, an end of waiting when the thread is interrupted. The only class besides those that it uses which
 * needs OkHttp.
 */
final class OkHttpTransport implements Transport {

    private final OkHttpClient http;

    OkHttpTransport(Duration connectTimeout, ExecutorService threads) {
        Dispatcher dispatcher = new Dispatcher(threads);
        // Of asynchronous calls OkHttp sends no more than five at a time to one server, and here there is but one.
        dispatcher.setMaxRequests(Integer.MAX_VALUE);
        dispatcher.setMaxRequestsPerHost(Integer.MAX_VALUE);
        this.http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
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
            return new OkHttpExchange(request).sendAsync(http);
        }
        OpenForm form;
        try {
            form = request.form().open();
        } catch (UnreadableFieldException e) {
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<RawReply> reply = new OkHttpExchange(request).sendAsync(http, form);
        reply.whenComplete((done, failure) -> form.close());
        return reply;
    }
}
