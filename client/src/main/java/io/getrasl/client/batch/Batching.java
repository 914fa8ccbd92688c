package io.getrasl.client.batch;

import io.getrasl.client.RaslResponse;
import io.getrasl.client.error.BatchFailedException;
import io.getrasl.client.runtime.Model;
import io.getrasl.client.runtime.ModelPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * For generated code: how an operation that takes a limited number of items takes any number. Immutable and thread-safe.
 *
 * @param operationId the operation, as the specification calls it
 * @param property the name on the wire of the request's property with the items
 * @param maximum most items of one request
 * @param builder starts a request
 * @param fill finishes a request with its items
 * @param unwrap takes the result out of a reply
 * @param reply where the result tells what became of the items
 * @param goOn the request's property that says whether to go on after a refused item; null where there is none
 * @param <T> the items
 * @param <B> the builder of a request
 * @param <Q> a request
 * @param <E> the body of a reply
 * @param <R> the result
 */
public record Batching<T, B, Q extends Model, E extends Model, R extends Model>(
        String operationId,
        String property,
        int maximum,
        Supplier<B> builder,
        BiFunction<B, List<T>, Q> fill,
        Function<E, R> unwrap,
        BatchReply<R> reply,
        @Nullable ModelPath goOn) {

    /** Sends all items, and gives what became of them. */
    public BatchOutcome<T, R> run(
            Collection<? extends T> items,
            UnaryOperator<BatchOptions<T, R, B>> options,
            Function<? super Q, RaslResponse<E>> call) {
        List<T> all = all(items);
        BatchRun<T, B, Q, E, R> run = start(options);
        List<BatchChunk<T, R>> chunks = new ArrayList<>();
        int next = 0;
        while (next < all.size()) {
            List<T> part = all.subList(next, Math.min(next + run.chunkSize(), all.size()));
            BatchChunk<T, R> chunk = run.send(next, part, call);
            chunks.add(chunk);
            next += part.size();
            try {
                if (run.stopsAfter(chunk)) {
                    break;
                }
            } catch (RuntimeException e) {
                throw new BatchFailedException(outcome(all, chunks), e);
            }
        }
        return outcome(all, chunks);
    }

    /** Sends all items without holding a thread. */
    public BatchFuture<T, R> runAsync(
            Collection<? extends T> items,
            UnaryOperator<BatchOptions<T, R, B>> options,
            Function<? super Q, CompletableFuture<RaslResponse<E>>> call) {
        return new AsyncBatch<>(this, start(options), all(items), call).start();
    }

    /** Sends items as they come, whenever the next chunk is asked for. */
    public Stream<BatchChunk<T, R>> stream(
            Iterator<? extends T> items,
            UnaryOperator<BatchOptions<T, R, B>> options,
            Function<? super Q, RaslResponse<E>> call) {
        return StreamSupport.stream(new BatchSpliterator<>(start(options), given(items), call), false);
    }

    private List<T> all(Collection<? extends T> items) {
        if (given(items).stream().anyMatch(Objects::isNull)) {
            throw new NullPointerException(property + " of " + operationId + " must not hold null");
        }
        return List.copyOf(items);
    }

    private <I> I given(I items) {
        return Objects.requireNonNull(items, () -> property + " of " + operationId + " must not be null");
    }

    private BatchRun<T, B, Q, E, R> start(UnaryOperator<BatchOptions<T, R, B>> options) {
        return new BatchRun<>(this, options.apply(BatchOptions.upTo(maximum)));
    }

    BatchOutcome<T, R> outcome(List<T> all, List<BatchChunk<T, R>> chunks) {
        List<R> results = chunks.stream()
                .filter(BatchChunk::isDone)
                .map(BatchChunk::result)
                .toList();
        return new BatchOutcome<>(operationId, all, chunks, reply.sum(results));
    }
}
