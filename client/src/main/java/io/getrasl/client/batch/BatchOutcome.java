package io.getrasl.client.batch;

import io.getrasl.client.batch.BatchChunk.State;
import io.getrasl.client.error.BatchFailedException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What became of a batch: one result for all requests that were carried out, and every item that is not in it. All indexes are
 * those of the caller's input, counted from 0. Immutable.
 *
 * @param <T> the items
 * @param <R> the result
 */
public final class BatchOutcome<T, R> {

    private final String operationId;
    private final List<T> items;
    private final List<BatchChunk<T, R>> chunks;
    private final R result;

    BatchOutcome(String operationId, List<T> items, List<BatchChunk<T, R>> chunks, R result) {
        this.operationId = operationId;
        this.items = items;
        this.chunks = List.copyOf(chunks);
        this.result = result;
    }

    /** The operation, as the specification calls it. */
    public String operationId() {
        return operationId;
    }

    /** How many items the caller gave. */
    public int size() {
        return items.size();
    }

    /**
     * The results of all requests that were carried out, as one: totals added up, lists put together, with the indexes of the
     * caller's input. Its other properties are those of the first of them, and absent where there was none; so is a total that one
     * of the replies lacks.
     */
    public R result() {
        return result;
    }

    /**
     * The same as {@link #result()}, where every request was carried out.
     *
     * @throws BatchFailedException if one was not; it holds this outcome
     */
    public R orThrow() {
        if (!isComplete()) {
            throw new BatchFailedException(this, null);
        }
        return result;
    }

    /** Whether every request was carried out. Items that the API refused or skipped are in the {@link #result()}. */
    public boolean isComplete() {
        return attempted() == size() && failures().isEmpty();
    }

    /** All requests that were tried, in order. */
    public List<BatchChunk<T, R>> chunks() {
        return chunks;
    }

    /** The requests that failed, in order. */
    public List<BatchChunk<T, R>> failures() {
        return chunks.stream().filter(it -> !it.isDone()).toList();
    }

    /** What was not sent because the batch stopped before. */
    public SortedMap<Integer, T> notAttempted() {
        SortedMap<Integer, T> found = new TreeMap<>();
        put(attempted(), items.subList(attempted(), size()), found);
        return Collections.unmodifiableSortedMap(found);
    }

    /**
     * What was certainly not done: the items of requests that were refused as a whole or did not leave this machine, and those
     * that were not attempted. Their {@code values()} are what to give the same method to go on where this batch ended.
     */
    public SortedMap<Integer, T> notDone() {
        SortedMap<Integer, T> found = in(State.NOT_DONE);
        found.putAll(notAttempted());
        return Collections.unmodifiableSortedMap(found);
    }

    /** What may have been done: the items of requests that failed after they may have reached the server. */
    public SortedMap<Integer, T> uncertain() {
        return Collections.unmodifiableSortedMap(in(State.UNCERTAIN));
    }

    /**
     * What a list of the result says of each item, see {@link BatchChunk#byIndex}.
     *
     * @param list one of the lists of the result, for example {@code BatchCreateResult::created}
     */
    public <E> SortedMap<Integer, E> byIndex(Function<? super R, ? extends List<E>> list) {
        SortedMap<Integer, E> found = new TreeMap<>();
        chunks.forEach(chunk -> found.putAll(chunk.byIndex(list)));
        return Collections.unmodifiableSortedMap(found);
    }

    private SortedMap<Integer, T> in(State state) {
        SortedMap<Integer, T> found = new TreeMap<>();
        chunks.stream().filter(it -> it.state() == state).forEach(it -> put(it.first(), it.items(), found));
        return found;
    }

    private static <T> void put(int first, List<T> items, SortedMap<Integer, T> target) {
        for (int i = 0; i < items.size(); i++) {
            target.put(first + i, items.get(i));
        }
    }

    private int attempted() {
        return chunks.stream().mapToInt(it -> it.items().size()).sum();
    }

    /** How much was done, without values. */
    @Override
    public String toString() {
        return "BatchOutcome[" + operationId + ", items=" + size() + ", notDone="
                + notDone().size() + ", uncertain=" + uncertain().size() + "]";
    }
}
