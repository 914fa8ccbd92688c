package io.getrasl.client.batch;

import io.getrasl.client.RaslResponse;
import io.getrasl.client.error.RaslApiException;
import io.getrasl.client.error.RaslConnectionException;
import io.getrasl.client.runtime.Model;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What became of one request of a batch. Immutable.
 *
 * @param <T> the items
 * @param <R> the result
 */
public final class BatchChunk<T, R> {

    /** What is known of a chunk as a whole. */
    public enum State {
        /** The request was carried out; its result tells what became of each item. */
        DONE,
        /** Nothing of it was carried out: the API refused it with a status from 300 to 499, or it did not leave this machine. */
        NOT_DONE,
        /** It may have been carried out: no complete or readable reply came, or one that blames the server. */
        UNCERTAIN
    }

    private final int first;
    private final List<T> items;
    private final Answer<R> answer;

    /**
     * How the request ended.
     *
     * @param result with the caller's indexes; null where there is a failure
     * @param places tells the indexes, within the request, of the entries of a list of the result
     */
    record Answer<R>(
            @Nullable R result,
            @Nullable RaslResponse<? extends Model> response,
            @Nullable RuntimeException failure,
            Function<List<?>, List<Integer>> places,
            String property) {}

    BatchChunk(int first, List<T> items, Answer<R> answer) {
        this.first = first;
        this.items = items;
        this.answer = answer;
    }

    /** The index of its first item in the caller's input. */
    public int first() {
        return first;
    }

    /** Its items, as the caller gave them; unmodifiable. */
    public List<T> items() {
        return items;
    }

    /** Whether the request was carried out. Items that the API refused or skipped are in the {@link #result()}. */
    public boolean isDone() {
        return answer.failure == null;
    }

    /** Whether the request was carried out, as far as this can be known. */
    public State state() {
        if (answer.failure == null) {
            return State.DONE;
        }
        if (answer.failure instanceof RaslApiException error) {
            return error.status() >= 300 && error.status() < 500 ? State.NOT_DONE : State.UNCERTAIN;
        }
        return answer.failure instanceof RaslConnectionException lost && !lost.mayHaveReachedServer()
                ? State.NOT_DONE
                : State.UNCERTAIN;
    }

    /**
     * What the API did, with the indexes that the items have in the caller's input.
     *
     * @throws RuntimeException if the request failed: the very {@link #failure()}
     */
    public R result() {
        if (answer.failure != null) {
            throw answer.failure;
        }
        return Objects.requireNonNull(answer.result);
    }

    /** The reply as it came: its status and headers, and its body with the indexes of this request; null where the request failed. */
    public @Nullable RaslResponse<? extends Model> response() {
        return answer.response;
    }

    /** Why the request failed; null where it did not. What an error says of items, it says with the indexes of this request. */
    public @Nullable RuntimeException failure() {
        return answer.failure;
    }

    /**
     * The items for which the API refused the whole request, by their index in the caller's input: those that the details of the
     * error name. Empty where they name none, and where the request did not fail.
     */
    public SortedMap<Integer, T> blamed() {
        SortedMap<Integer, T> blamed = new TreeMap<>();
        if (answer.failure instanceof RaslApiException error) {
            Pattern place = Pattern.compile(Pattern.quote(answer.property) + "\\.(\\d{1,9})(\\..*)?");
            for (String key : error.details().keySet()) {
                Matcher matcher = place.matcher(key);
                int index = matcher.matches() ? Integer.parseInt(matcher.group(1)) : items.size();
                if (index < items.size()) {
                    blamed.put(first + index, items.get(index));
                }
            }
        }
        return Collections.unmodifiableSortedMap(blamed);
    }

    /**
     * What a list of the result says of each item, by the index of the item in the caller's input. An entry that names its item by
     * an index belongs to that. In a list without indexes, entries stand in the order of the request, and belong to the items that
     * the other lists do not name; where the counts do not prove that, none is here.
     *
     * @param list one of the lists of the result, for example {@code BatchCreateResult::created}
     * @return empty where the request failed
     */
    public <E> SortedMap<Integer, E> byIndex(Function<? super R, ? extends List<E>> list) {
        SortedMap<Integer, E> found = new TreeMap<>();
        if (isDone()) {
            List<E> entries = list.apply(result());
            List<Integer> places = answer.places.apply(entries);
            for (int i = 0; i < entries.size(); i++) {
                int index = places.isEmpty() ? BatchReply.index(entries.get(i)) : first + places.get(i);
                if (index >= 0) {
                    found.putIfAbsent(index, entries.get(i));
                }
            }
        }
        return Collections.unmodifiableSortedMap(found);
    }

    /** Which items it holds and what is known of it, without their values. */
    @Override
    public String toString() {
        return "BatchChunk[" + first + " to " + (first + items.size() - 1) + ", " + state() + "]";
    }
}
