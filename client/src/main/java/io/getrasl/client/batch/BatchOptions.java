package io.getrasl.client.batch;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How a batch of any size is carried out. Every method gives new options and leaves these as they are. Immutable and thread-safe.
 *
 * @param <T> the items
 * @param <R> the result
 * @param <B> the builder of one request
 */
public final class BatchOptions<T, R, B> {

    private final int maximum;
    private final int chunkSize;
    private final UnaryOperator<B> request;
    private final @Nullable Predicate<? super BatchChunk<T, R>> stop;
    private final boolean strict;

    private BatchOptions(
            int maximum,
            int chunkSize,
            UnaryOperator<B> request,
            @Nullable Predicate<? super BatchChunk<T, R>> stop,
            boolean strict) {
        this.maximum = maximum;
        this.chunkSize = chunkSize;
        this.request = request;
        this.stop = stop;
        this.strict = strict;
    }

    static <T, R, B> BatchOptions<T, R, B> upTo(int maximum) {
        return new BatchOptions<>(maximum, maximum, UnaryOperator.identity(), null, false);
    }

    /**
     * Stops at the first failure: no request follows one that failed. Where the API can be asked to give up at the first item that
     * it refuses, every request asks for that, unless {@link #request} says otherwise; a refused item then fails its request as a
     * whole.
     */
    public BatchOptions<T, R, B> stopOnFailure() {
        return new BatchOptions<>(maximum, chunkSize, request, chunk -> !chunk.isDone(), true);
    }

    /**
     * Stops after the first chunk that passes the test, whether it was done or failed.
     *
     * @param test decides about each chunk when it is over; what it throws ends the batch with a {@link
     *     io.getrasl.client.error.BatchFailedException} that holds the outcome so far
     */
    public BatchOptions<T, R, B> stopWhen(Predicate<? super BatchChunk<T, R>> test) {
        return new BatchOptions<>(maximum, chunkSize, request, Objects.requireNonNull(test, "test"), false);
    }

    /**
     * Goes on after failures, until every item was sent. So it is unless set, except where {@link #request} asks the API to give up
     * at the first refused item: then the batch ends there too.
     */
    public BatchOptions<T, R, B> goOn() {
        return new BatchOptions<>(maximum, chunkSize, request, chunk -> false, false);
    }

    /**
     * Most items of one request; the documented maximum unless set.
     *
     * @throws IllegalArgumentException if it is less than 1 or more than the documented maximum
     */
    public BatchOptions<T, R, B> chunkSize(int items) {
        if (items < 1 || items > maximum) {
            throw new IllegalArgumentException("chunkSize must be from 1 to " + maximum + ", is " + items);
        }
        return new BatchOptions<>(maximum, items, request, stop, strict);
    }

    /**
     * Sets what every request has besides its items.
     *
     * @param change is called once, before anything is sent
     */
    public BatchOptions<T, R, B> request(UnaryOperator<B> change) {
        Objects.requireNonNull(change, "change");
        return new BatchOptions<>(maximum, chunkSize, it -> change.apply(request.apply(it)), stop, strict);
    }

    int chunkSize() {
        return chunkSize;
    }

    B applyTo(B builder) {
        return request.apply(builder);
    }

    /** When to stop; null where the request decides. */
    @Nullable
    Predicate<? super BatchChunk<T, R>> stop() {
        return stop;
    }

    /** Whether the API is to give up at the first refused item. */
    boolean isStrict() {
        return strict;
    }
}
