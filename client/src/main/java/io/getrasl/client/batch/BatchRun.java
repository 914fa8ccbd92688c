package io.getrasl.client.batch;

import io.getrasl.client.RaslResponse;
import io.getrasl.client.runtime.Model;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One batch while it is carried out. Used by one thread at a time. */
final class BatchRun<T, B, Q extends Model, E extends Model, R extends Model> {

    private final Batching<T, B, Q, E, R> batching;
    private final BatchOptions<T, R, B> options;
    private final B builder;
    private boolean strict;

    BatchRun(Batching<T, B, Q, E, R> batching, BatchOptions<T, R, B> options) {
        this.batching = batching;
        this.options = options;
        this.builder = options.applyTo(batching.builder().get());
    }

    int chunkSize() {
        return options.chunkSize();
    }

    /** Sends one chunk. Whatever goes wrong is in the chunk, so that no chunk before it is lost. */
    BatchChunk<T, R> send(int first, List<T> items, Function<? super Q, RaslResponse<E>> call) {
        RaslResponse<E> response;
        try {
            response = call.apply(request(items));
        } catch (RuntimeException e) {
            return failed(first, items, e);
        }
        return over(first, items, response);
    }

    /** The request of one chunk. */
    Q request(List<T> items) {
        Q request = batching.fill().apply(builder, items);
        if (batching.goOn() == null) {
            return request;
        }
        if (options.isStrict() && batching.goOn().get(request) == null) {
            request = batching.goOn().set(request, false);
        }
        strict = Boolean.FALSE.equals(batching.goOn().get(request));
        return request;
    }

    /** A chunk whose request was answered. */
    BatchChunk<T, R> over(int first, List<T> items, RaslResponse<E> response) {
        BatchReply<R> reply = batching.reply();
        try {
            R own = batching.unwrap().apply(response.body());
            R result = reply.shifted(own, first, items.size());
            List<Integer> order = reply.order(own, items.size());
            return chunk(first, items, result, response, null, it -> reply.isOrdered(it, result) ? order : List.of());
        } catch (RuntimeException e) {
            return failed(first, items, e);
        }
    }

    /** A chunk whose request failed. */
    BatchChunk<T, R> failed(int first, List<T> items, RuntimeException failure) {
        return chunk(first, items, null, null, failure, it -> List.of());
    }

    private BatchChunk<T, R> chunk(
            int first,
            List<T> items,
            @Nullable R result,
            @Nullable RaslResponse<E> response,
            @Nullable RuntimeException failure,
            Function<List<?>, List<Integer>> places) {
        return new BatchChunk<>(
                first, items, new BatchChunk.Answer<>(result, response, failure, places, batching.property()));
    }

    boolean stopsAfter(BatchChunk<T, R> chunk) {
        // A thread that was interrupted is to end, whatever the caller said of failures.
        if (!chunk.isDone() && Thread.currentThread().isInterrupted()) {
            return true;
        }
        Predicate<? super BatchChunk<T, R>> stop = options.stop();
        return stop == null ? strict && !chunk.isDone() : stop.test(chunk);
    }
}
