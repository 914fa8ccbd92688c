package io.getrasl.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@link CompletableFuture} leaves out. */
final class Futures {

    private Futures() {}

    /**
     * Waits for a reply, and cancels it where the thread is interrupted.
     *
     * @throws InterruptedIOException if it is interrupted; it stays so
     * @throws IOException why there is no reply
     */
    static RawReply await(CompletableFuture<RawReply> reply) throws IOException {
        try {
            return reply.get();
        } catch (InterruptedException e) {
            reply.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the thread was interrupted");
        } catch (ExecutionException e) {
            throw Failures.asIo(e.getCause());
        }
    }

    /** What is made of another future's result; a cancellation cancels that one too, and its failure is not wrapped. */
    static <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> map(
            CompletableFuture<T> source, Function<T, R> result) {
        return map(source, result, () -> {});
    }

    /** The same future, done only after that cleanup, which runs however it ends. */
    static <T extends @Nullable Object> CompletableFuture<T> cleanedUp(CompletableFuture<T> source, Runnable cleanup) {
        return map(source, value -> value, cleanup);
    }

    private static <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> map(
            CompletableFuture<T> source, Function<T, R> result, Runnable cleanup) {
        CompletableFuture<R> mapped = new CompletableFuture<>();
        source.whenComplete((value, failure) -> {
            try {
                cleanup.run();
                if (failure == null) {
                    mapped.complete(result.apply(value));
                } else {
                    mapped.completeExceptionally(Failures.unwrapped(failure));
                }
            } catch (RuntimeException | Error e) {
                mapped.completeExceptionally(e);
            }
        });
        mapped.whenComplete((value, failure) -> source.cancel(true));
        return mapped;
    }
}
