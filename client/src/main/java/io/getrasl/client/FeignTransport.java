package io.getrasl.client;

import feign.Client;
import feign.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sends requests with any Feign client. It takes nothing but bytes, so a form is read into memory for it. */
final class FeignTransport implements Transport {

    private final Client client;
    private final Duration connectTimeout;
    private final Executor executor;

    /**
     * Makes one of a client.
     *
     * @param executor runs the client where nobody waits for it
     */
    FeignTransport(Client client, Duration connectTimeout, Executor executor) {
        this.client = client;
        this.connectTimeout = connectTimeout;
        this.executor = executor;
    }

    @Override
    public RawReply send(OutgoingRequest request) throws IOException {
        MultipartForm form = request.form();
        byte[] body = form == null ? request.body() : form.toBytes();
        return FeignReplies.buffered(client.execute(feign(request, body), options(request)));
    }

    private Request.Options options(OutgoingRequest request) {
        return new Request.Options(
                connectTimeout.toMillis(),
                TimeUnit.MILLISECONDS,
                request.timeout().toMillis(),
                TimeUnit.MILLISECONDS,
                false);
    }

    private static Request feign(OutgoingRequest request, byte @Nullable [] body) {
        Map<String, Collection<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < request.headers().length; i += 2) {
            headers.put(request.headers()[i], List.of(request.headers()[i + 1]));
        }
        return Request.create(
                Request.HttpMethod.valueOf(request.method()), request.url(), headers, Request.Body.create(body), null);
    }

    @Override
    public CompletableFuture<RawReply> sendAsync(OutgoingRequest request) {
        CompletableFuture<RawReply> reply = new CompletableFuture<>();
        FutureTask<@Nullable Void> task = new FutureTask<>(() -> send(request, reply), null);
        reply.whenComplete((done, failure) -> {
            if (reply.isCancelled()) {
                task.cancel(true);
            }
        });
        executor.execute(task);
        return reply;
    }

    private void send(OutgoingRequest request, CompletableFuture<RawReply> reply) {
        try {
            reply.complete(send(request));
        } catch (IOException | RuntimeException | Error e) {
            reply.completeExceptionally(e);
        }
    }
}
