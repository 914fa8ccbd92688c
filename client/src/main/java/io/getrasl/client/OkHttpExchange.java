package io.getrasl.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
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
        try (Response response = timed(http.newCall(OkHttpRequests.of(outgoing, this))).execute()) {
            return OkHttpReplies.read(response);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    CompletableFuture<RawReply> sendAsync(OkHttpClient http) {
        return enqueue(timed(http.newCall(OkHttpRequests.of(outgoing, this))));
    }

    /** Sends a form; its timeout starts anew with every piece of it that leaves. */
    CompletableFuture<RawReply> sendAsync(OkHttpClient http, OpenForm form) {
        Call call = http.newCall(OkHttpRequests.of(outgoing, form, this));
        CompletableFuture<RawReply> reply = enqueue(call);
        // The thread that sends may hang in the file, so it cannot be left to it to fail.
        Deadline deadline = Deadline.of(outgoing.timeout(), form::lastRead, () -> {
            reply.completeExceptionally(timedOut(null));
            call.cancel();
        });
        reply.whenComplete((done, failure) -> deadline.cancel());
        return reply;
    }

    private Call timed(Call call) {
        call.timeout().timeout(outgoing.timeout().toNanos(), TimeUnit.NANOSECONDS);
        return call;
    }

    private CompletableFuture<RawReply> enqueue(Call call) {
        CompletableFuture<RawReply> reply = new CompletableFuture<>();
        reply.whenComplete((done, failure) -> {
            if (reply.isCancelled()) {
                call.cancel();
            }
        });
        call.enqueue(handingOver(reply));
        return reply;
    }

    private Callback handingOver(CompletableFuture<RawReply> reply) {
        return new Callback() {
            @Override
            public void onResponse(Call call, Response response) {
                try (response) {
                    reply.complete(OkHttpReplies.read(response));
                } catch (IOException e) {
                    onFailure(call, e);
                } catch (RuntimeException | Error e) {
                    reply.completeExceptionally(e);
                }
            }

            @Override
            public void onFailure(Call call, IOException e) {
                reply.completeExceptionally(failure(e));
            }
        };
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
