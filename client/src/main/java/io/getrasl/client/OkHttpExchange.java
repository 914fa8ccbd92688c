package io.getrasl.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One request to OkHttp and its reply. */
final class OkHttpExchange extends EventListener {

    private final OutgoingRequest outgoing;
    private volatile boolean left;

    OkHttpExchange(OutgoingRequest outgoing) {
        this.outgoing = outgoing;
    }

    /** The exchange that a call belongs to. */
    static EventListener listener(Call call) {
        OkHttpExchange exchange = call.request().tag(OkHttpExchange.class);
        return exchange == null ? EventListener.NONE : exchange;
    }

    /** From here on the server may have got something of the request. */
    @Override
    public void requestHeadersStart(Call call) {
        left = true;
    }

    /** Sends it on this thread. */
    RawReply send(OkHttpClient http) throws IOException {
        return execute(timed(http.newCall(OkHttpRequests.of(outgoing, this))));
    }

    CompletableFuture<RawReply> sendAsync(OkHttpClient http, Executor executor) {
        return executed(timed(http.newCall(OkHttpRequests.of(outgoing, this))), executor);
    }

    /** Sends a form; its timeout starts anew with every piece of it that leaves. */
    CompletableFuture<RawReply> sendAsync(OkHttpClient http, OpenForm form, Executor executor) {
        Call call = http.newCall(OkHttpRequests.of(outgoing, form, this));
        CompletableFuture<RawReply> reply = executed(call, executor);
        // The thread that sends may hang in the file, so it cannot be left to it to fail.
        Deadline deadline = Deadline.of(outgoing.timeout(), form::lastRead, () -> {
            call.cancel();
            executor.execute(() -> reply.completeExceptionally(timedOut(null)));
        });
        reply.whenComplete((done, failure) -> deadline.cancel());
        return reply;
    }

    private Call timed(Call call) {
        call.timeout().timeout(outgoing.timeout().toNanos(), TimeUnit.NANOSECONDS);
        return call;
    }

    private RawReply execute(Call call) throws IOException {
        try (Response response = call.execute()) {
            return OkHttpReplies.read(response);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** Not by OkHttp's own dispatcher, which sends no more than five at a time to one server. */
    private CompletableFuture<RawReply> executed(Call call, Executor executor) {
        CompletableFuture<RawReply> reply = new CompletableFuture<>();
        reply.whenComplete((done, failure) -> {
            if (reply.isCancelled()) {
                call.cancel();
            }
        });
        executor.execute(() -> {
            try {
                reply.complete(execute(call));
            } catch (IOException | RuntimeException | Error e) {
                reply.completeExceptionally(e);
            }
        });
        return reply;
    }

    /** The failure as the JDK's client would have it. */
    private IOException failure(IOException failure) {
        if (Thread.currentThread().isInterrupted()) {
            return new InterruptedIOException("the thread was interrupted");
        }
        return failure instanceof InterruptedIOException ? timedOut(failure) : failure;
    }

    private IOException timedOut(@Nullable IOException cause) {
        IOException failure = left
                ? new HttpTimeoutException(
                        "no complete reply within " + outgoing.timeout().toMillis() + " ms")
                : new HttpConnectTimeoutException("not connected in time");
        failure.initCause(cause);
        return failure;
    }
}
