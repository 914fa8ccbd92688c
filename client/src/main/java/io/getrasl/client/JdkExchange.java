package io.getrasl.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** One request to the JDK's HTTP client and its reply. */
final class JdkExchange {

    private final OutgoingRequest request;
    private final SentOnce content;
    private final LongSupplier since;
    private final CompletableFuture<RawReply> reply = new CompletableFuture<>();
    private volatile @Nullable LimitedBody body;

    JdkExchange(OutgoingRequest request, SentOnce content) {
        this(request, content, constant(System.nanoTime()));
    }

    /**
     * One whose timeout starts anew.
     *
     * @param since when it started last, in terms of {@link System#nanoTime()}
     */
    JdkExchange(OutgoingRequest request, SentOnce content, LongSupplier since) {
        this.request = request;
        this.content = content;
        this.since = since;
    }

    private static LongSupplier constant(long value) {
        return () -> value;
    }

    /** Sends it on this thread, which spares two changes of threads. */
    RawReply send(HttpClient http, HttpRequest.Builder built) throws IOException {
        try {
            http.send(built.timeout(request.timeout()).build(), this::receive);
            return reply.get(left(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            stop();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the thread was interrupted");
        } catch (TimeoutException e) {
            stop();
            return partial(timedOut());
        } catch (ExecutionException e) {
            throw Failures.asIo(e.getCause());
        } catch (HttpConnectTimeoutException e) {
            throw e;
        } catch (HttpTimeoutException e) {
            return partial(timedOut());
        } catch (IOException e) {
            return partial(e);
        } catch (IllegalArgumentException e) {
            // How the JDK tells of a Content-Length that is no number.
            return partial(new IOException("the head of the reply cannot be read", e));
        }
    }

    CompletableFuture<RawReply> sendAsync(HttpClient http, HttpRequest.Builder built, Executor executor) {
        CompletableFuture<?> sent = http.sendAsync(built.build(), this::receive);
        sent.whenComplete((head, failure) -> {
            if (failure != null) {
                fail(Failures.unwrapped(failure));
            }
        });
        Deadline deadline = new Deadline(sent, executor);
        deadline.check();
        reply.whenComplete((done, failure) -> {
            deadline.cancel();
            if (done == null) {
                sent.cancel(true);
                stop();
            }
        });
        return reply;
    }

    private BodySubscriber<@Nullable Void> receive(ResponseInfo head) {
        LimitedBody receiving = new LimitedBody(head, reply);
        body = receiving;
        return receiving;
    }

    private void fail(Throwable failure) {
        try {
            reply.complete(partial(Failures.asIo(failure)));
        } catch (IOException | RuntimeException | Error e) {
            reply.completeExceptionally(e);
        }
    }

    /** Of an error, the status is what counts; the JDK may report a connection that broke off in the body as a failure. */
    private RawReply partial(IOException failure) throws IOException {
        LimitedBody begun = body;
        if (begun == null) {
            throw content.failure(failure);
        } else if (begun.isSuccess()) {
            throw failure;
        }
        return begun.collected();
    }

    private void stop() {
        LimitedBody begun = body;
        if (begun != null) {
            begun.stop();
        }
    }

    private long left() {
        return request.timeout().toNanos() - (System.nanoTime() - since.getAsLong());
    }

    private HttpTimeoutException timedOut() {
        return new HttpTimeoutException(
                "no complete reply within " + request.timeout().toMillis() + " ms");
    }

    /** Fails the reply when its time is over. */
    private final class Deadline {

        private final Future<?> sent;
        private final Executor executor;
        private volatile @Nullable Future<?> next;

        Deadline(Future<?> sent, Executor executor) {
            this.sent = sent;
            this.executor = executor;
        }

        void check() {
            long left = left();
            if (left <= 0) {
                // Not on the timer's thread, which whoever waits for the reply could keep busy.
                executor.execute(this::giveUp);
            } else if (!reply.isDone()) {
                next = Timer.after(left, TimeUnit.NANOSECONDS, this::check);
            }
        }

        private void giveUp() {
            fail(timedOut());
            sent.cancel(true);
            stop();
        }

        void cancel() {
            Future<?> waiting = next;
            if (waiting != null) {
                waiting.cancel(false);
            }
        }
    }
}
