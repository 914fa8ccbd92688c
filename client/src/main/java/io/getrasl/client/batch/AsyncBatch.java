package io.getrasl.client.batch;

import io.getrasl.client.RaslResponse;
import io.getrasl.client.error.BatchFailedException;
import io.getrasl.client.runtime.Model;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Carries a batch out without holding a thread: each chunk is sent when the one before it is over. */
final class AsyncBatch<T, B, Q extends Model, E extends Model, R extends Model> {

    private final Batching<T, B, Q, E, R> batching;
    private final BatchRun<T, B, Q, E, R> run;
    private final List<T> items;
    private final Function<? super Q, CompletableFuture<RaslResponse<E>>> call;
    private final List<BatchChunk<T, R>> chunks = Collections.synchronizedList(new ArrayList<>());
    private final BatchFuture<T, R> future = new BatchFuture<>(this::outcome);
    private volatile @Nullable Part<T> underWay;
    private volatile @Nullable CompletableFuture<?> pending;
    private volatile int next;

    private record Part<T>(int first, List<T> items) {}

    AsyncBatch(
            Batching<T, B, Q, E, R> batching,
            BatchRun<T, B, Q, E, R> run,
            List<T> items,
            Function<? super Q, CompletableFuture<RaslResponse<E>>> call) {
        this.batching = batching;
        this.run = run;
        this.items = items;
        this.call = call;
    }

    BatchFuture<T, R> start() {
        future.whenComplete((outcome, failure) -> stop());
        go();
        return future;
    }

    /** A loop for replies that are there at once, which would otherwise pile up on the stack. */
    private void go() {
        while (!future.isDone()) {
            if (next >= items.size()) {
                future.complete(outcome());
                return;
            }
            int first = next;
            List<T> part = items.subList(first, Math.min(first + run.chunkSize(), items.size()));
            underWay = new Part<>(first, part);
            CompletableFuture<RaslResponse<E>> sent = send(part);
            pending = sent;
            if (future.isDone()) {
                stop();
            }
            boolean waits = !sent.isDone();
            sent.whenComplete((response, failure) -> {
                take(first, part, response, failure);
                if (waits) {
                    go();
                }
            });
            if (waits) {
                return;
            }
        }
    }

    private CompletableFuture<RaslResponse<E>> send(List<T> part) {
        try {
            return call.apply(run.request(part));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void take(int first, List<T> part, @Nullable RaslResponse<E> response, @Nullable Throwable failure) {
        if (failure instanceof Error) {
            future.completeExceptionally(failure);
            return;
        }
        BatchChunk<T, R> chunk =
                response == null ? run.failed(first, part, unchecked(failure)) : run.over(first, part, response);
        synchronized (chunks) {
            chunks.add(chunk);
            next = first + part.size();
        }
        try {
            if (run.stopsAfter(chunk)) {
                future.complete(outcome());
            }
        } catch (RuntimeException e) {
            future.completeExceptionally(new BatchFailedException(outcome(), e));
        }
    }

    /** Futures wrap what they fail with when it is handed on. */
    private static RuntimeException unchecked(@Nullable Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    private void stop() {
        CompletableFuture<?> running = pending;
        if (running != null) {
            running.cancel(true);
        }
    }

    private BatchOutcome<T, R> outcome() {
        List<BatchChunk<T, R>> all;
        synchronized (chunks) {
            all = new ArrayList<>(chunks);
            Part<T> cut = underWay;
            // Who cancels need not wait until the call that is cut off has told so.
            if (future.isCancelled() && cut != null && cut.first() >= next) {
                all.add(run.failed(cut.first(), cut.items(), new CancellationException()));
            }
        }
        return batching.outcome(items, List.copyOf(all));
    }
}
