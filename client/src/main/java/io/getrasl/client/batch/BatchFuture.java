package io.getrasl.client.batch;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The outcome of a batch that is carried out without holding a thread, when it is over. Requests that failed are in the outcome;
 * the future itself fails only with a {@link io.getrasl.client.error.BatchFailedException}, where the caller's own test of when to
 * stop failed. Who cancels it ends the batch: the request on its way is cut off, and none follows. Thread-safe.
 *
 * @param <T> the items
 * @param <R> the result
 */
public final class BatchFuture<T, R> extends CompletableFuture<BatchOutcome<T, R>> {

    private final Supplier<BatchOutcome<T, R>> soFar;

    BatchFuture(Supplier<BatchOutcome<T, R>> soFar) {
        this.soFar = soFar;
    }

    /**
     * What has become of the batch up to now, also after a cancellation. A request on its way counts as not attempted, and one that was
     * cut off as a failure that leaves open whether it was carried out.
     */
    public BatchOutcome<T, R> soFar() {
        return soFar.get();
    }
}
