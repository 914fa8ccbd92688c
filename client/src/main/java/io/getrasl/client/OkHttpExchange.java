package io.getrasl.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One request to OkHttp and its reply. */
final class OkHttpExchange extends EventListener {

    private final OutgoingRequest outgoing;
    private final boolean hasBody;
    private volatile boolean connecting;
    private volatile boolean leaving;
    private volatile boolean gone;
    private volatile boolean cut;
    private volatile boolean late;

    OkHttpExchange(OutgoingRequest outgoing) {
        this.outgoing = outgoing;
        this.hasBody = OkHttpRequests.hasBody(outgoing);
    }

    /** The exchange that a call belongs to. */
    static EventListener listener(Call call) {
        OkHttpExchange exchange = call.request().tag(OkHttpExchange.class);
        return exchange == null ? EventListener.NONE : exchange;
    }

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
        connecting = true;
    }

    /** Whether its connection is made for it, so that nobody can have used it before. */
    boolean isOnANewConnection() {
        return connecting;
    }

    @Override
    public void requestHeadersStart(Call call) {
        leaving = true;
    }

    @Override
    public void requestHeadersEnd(Call call, Request request) {
        gone = !hasBody;
    }

    /** From here on the server may have got the whole request, and so have carried it out. */
    @Override
    public void requestBodyEnd(Call call, long byteCount) {
        gone = true;
    }

    /** The last piece of the body is about to leave. */
    void lastPiece() {
        gone = true;
    }

    /** A file of the request broke off, and would again. */
    void cut() {
        cut = true;
    }

    /** Sends it on this thread. */
    RawReply send(OkHttpClient http) throws IOException {
        Call call = http.newCall(OkHttpRequests.of(outgoing, this));
        Deadline deadline = Deadline.in(outgoing.timeout(), () -> end(call));
        try {
            return execute(call);
        } finally {
            deadline.cancel();
        }
    }

    /** Sends it on a thread of the executor. */
    CompletableFuture<RawReply> sendAsync(OkHttpClient http, Executor executor) {
        long now = System.nanoTime();
        return sendAsync(http.newCall(OkHttpRequests.of(outgoing, this)), () -> now, executor);
    }

    /** Sends a form so; its timeout starts anew with every piece of it that leaves. */
    CompletableFuture<RawReply> sendAsync(OkHttpClient http, OpenForm form, Executor executor) {
        return sendAsync(http.newCall(OkHttpRequests.of(outgoing, form, this)), form::lastRead, executor);
    }

    /** Not by OkHttp's own dispatcher, which sends no more than five at a time to one server. */
    private CompletableFuture<RawReply> sendAsync(Call call, LongSupplier since, Executor executor) {
        CompletableFuture<RawReply> reply = new CompletableFuture<>();
        Deadline deadline = Deadline.of(outgoing.timeout(), since, () -> {
            boolean waiting = gone;
            end(call);
            if (!waiting) {
                // The thread that sends may hang in a file, so that it cannot be left to it to tell.
                executor.execute(() -> reply.completeExceptionally(timedOut(null)));
            }
        });
        reply.whenComplete((done, failure) -> {
            deadline.cancel();
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

    private void end(Call call) {
        late = true;
        call.cancel();
    }

    private RawReply execute(Call call) throws IOException {
        try (Response response = call.execute()) {
            return OkHttpReplies.read(response);
        } catch (IOException e) {
            throw failure(e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // While it waits for a connection, OkHttp lets an InterruptedException through, which Kotlin need not
            // declare.
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the thread was interrupted");
        }
    }

    /** The failure as the JDK's client would have it. */
    private IOException failure(IOException failure) {
        if (Thread.currentThread().isInterrupted()) {
            return new InterruptedIOException("the thread was interrupted");
        } else if (late || failure instanceof SocketTimeoutException) {
            return timedOut(failure);
        }
        return gone ? failure : new NotSentException(failure, !cut);
    }

    private IOException timedOut(@Nullable IOException cause) {
        if (!leaving) {
            IOException unconnected = new HttpConnectTimeoutException("not connected in time");
            unconnected.initCause(cause);
            return unconnected;
        }
        IOException timeout = new HttpTimeoutException(
                "no complete reply within " + outgoing.timeout().toMillis() + " ms");
        timeout.initCause(cause);
        return gone ? timeout : new NotSentException(timeout, true);
    }
}
