package io.getrasl.client.batch;

import io.getrasl.client.RaslResponse;
import io.getrasl.client.runtime.Model;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends the next chunk when it is asked for, and holds no more than that. */
final class BatchSpliterator<T, B, Q extends Model, E extends Model, R extends Model>
        extends Spliterators.AbstractSpliterator<BatchChunk<T, R>> {

    private final BatchRun<T, B, Q, E, R> run;
    private final Iterator<? extends T> items;
    private final Function<? super Q, RaslResponse<E>> call;
    private @Nullable BatchChunk<T, R> last;
    private int next;
    private boolean stopped;

    BatchSpliterator(
            BatchRun<T, B, Q, E, R> run, Iterator<? extends T> items, Function<? super Q, RaslResponse<E>> call) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.run = run;
        this.items = items;
        this.call = call;
    }

    @Override
    public boolean tryAdvance(Consumer<? super BatchChunk<T, R>> action) {
        // Asked only now, when the caller has the last chunk: whatever the test throws, that one is not lost.
        stopped |= last != null && run.stopsAfter(last);
        if (stopped || !items.hasNext()) {
            return false;
        }
        List<T> part = new ArrayList<>();
        while (part.size() < run.chunkSize() && items.hasNext()) {
            part.add(Objects.requireNonNull(items.next(), "an item of a batch is null"));
        }
        last = run.send(next, Collections.unmodifiableList(part), call);
        next = Math.addExact(next, part.size());
        action.accept(last);
        return true;
    }

    /** Chunks are sent one after another. */
    @Override
    public @Nullable Spliterator<BatchChunk<T, R>> trySplit() {
        return null;
    }
}
