package io.getrasl.client;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes a call without holding a thread. When its future is done, however that came about, nothing of the call goes on.
 *
 * @param <T> the type of the reply's body
 * @param <R> what the caller gets
 */
final class AsyncCall<T extends @Nullable Object, R extends @Nullable Object> {

    private final Call<T> call;
    private final Setup setup;
    private final Function<RaslResponse<T>, R> result;
    private final CompletableFuture<R> future = new CompletableFuture<>();
    private volatile @Nullable Future<?> pending;

    AsyncCall(Call<T> call, Setup setup, Function<RaslResponse<T>, R> result) {
        this.call = call;
        this.setup = setup;
        this.result = result;
    }

    CompletableFuture<R> start() {
        attempt();
        future.whenComplete((done, failure) -> stop());
        return future;
    }

    private void attempt() {
        try {
            CompletableFuture<RawReply> sent = setup.transport().sendAsync(call.next());
            waitFor(sent);
            sent.whenComplete(this::ended);
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private void ended(@Nullable RawReply reply, @Nullable Throwable failure) {
        if (future.isDone()) {
            return;
        }
        try {
            if (reply != null && reply.isSuccess()) {
                succeed(call.succeeded(reply));
                return;
            }
            Duration wait = reply == null ? call.failed(network(failure)) : call.refused(reply);
            waitFor(setup.sleeper().later(wait, () -> setup.executor().execute(this::attempt)));
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    /** What is not the network's is no reason for another attempt. */
    private static IOException network(@Nullable Throwable failure) {
        if (failure instanceof RuntimeException unexpected) {
            throw unexpected;
        }
        return Failures.asIo(failure);
    }

    private void waitFor(Future<?> next) {
        pending = next;
        if (future.isDone()) {
            next.cancel(true);
        }
    }

    private void succeed(RaslResponse<T> response) {
        call.observed().succeeded(response.status());
        future.complete(result.apply(response));
    }

    private void fail(Throwable failure) {
        call.observed().failed(failure);
        future.completeExceptionally(failure);
    }

    /** The caller may have ended it, by a cancellation or otherwise. */
    private void stop() {
        Future<?> running = pending;
        if (running != null) {
            running.cancel(true);
        }
        call.observed().failed(new CancellationException("the call was cancelled"));
    }
}
