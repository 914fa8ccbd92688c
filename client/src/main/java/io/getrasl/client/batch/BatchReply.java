package io.getrasl.client.batch;

import io.getrasl.client.runtime.Model;
import io.getrasl.client.runtime.ModelPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * For generated code: where the result of one request tells what became of the items, and so how results become one.
 *
 * @param <R> the result
 */
public final class BatchReply<R extends Model> {

    private static final ModelPath INDEX = ModelPath.of("index");

    private final Function<JsonNode, R> reader;
    private final List<ModelPath> totals;
    private final List<ModelPath> indexed;
    private final @Nullable ModelPath ordered;

    private BatchReply(
            Function<JsonNode, R> reader,
            List<ModelPath> totals,
            List<ModelPath> indexed,
            @Nullable ModelPath ordered) {
        this.reader = reader;
        this.totals = totals;
        this.indexed = indexed;
        this.ordered = ordered;
    }

    /** A result of which nothing is known but how it is read. */
    public static <R extends Model> BatchReply<R> of(Function<JsonNode, R> reader) {
        return new BatchReply<>(reader, List.of(), List.of(), null);
    }

    /** The same, with numbers that add up at those paths. */
    public BatchReply<R> totals(String... paths) {
        return new BatchReply<>(reader, paths(paths), indexed, ordered);
    }

    /** The same, with lists at those paths whose entries name their item by {@code index}. */
    public BatchReply<R> indexed(String... paths) {
        return new BatchReply<>(reader, totals, paths(paths), ordered);
    }

    /** The same, with a list at that path that has an entry for each item that no other list names, in the order of the items. */
    public BatchReply<R> ordered(String path) {
        return new BatchReply<>(reader, totals, indexed, ModelPath.of(path));
    }

    private static List<ModelPath> paths(String... paths) {
        return Stream.of(paths).map(ModelPath::of).toList();
    }

    /**
     * The indexes, within the request, of the entries of the ordered list; empty where the counts prove none.
     *
     * @param size how many items the request had
     */
    List<Integer> order(R result, int size) {
        boolean[] named = new boolean[size];
        for (ModelPath path : indexed) {
            for (Object entry : entries(path, result)) {
                int index = index(entry);
                if (index < 0 || index >= size || named[index]) {
                    return List.of();
                }
                named[index] = true;
            }
        }
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!named[i]) {
                free.add(i);
            }
        }
        return ordered != null && entries(ordered, result).size() == free.size() ? List.copyOf(free) : List.of();
    }

    /** Whether that is the ordered list of that result. */
    boolean isOrdered(List<?> list, R result) {
        return ordered != null && ordered.get(result) == list;
    }

    /**
     * The same result with the indexes that the items have in the caller's input. One that names no item of the request is left
     * out.
     *
     * @param first the index of the request's first item
     * @param size how many items the request had
     */
    R shifted(R result, int first, int size) {
        R shifted = result;
        for (ModelPath path : indexed) {
            if (path.get(result) != null) {
                List<Object> entries = entries(path, result).stream()
                        .map(it -> shifted(it, first, size))
                        .toList();
                shifted = path.set(shifted, entries);
            }
        }
        return shifted;
    }

    private static Object shifted(Object entry, int first, int size) {
        int index = index(entry);
        boolean known = index >= 0 && index < size;
        if (!(entry instanceof Model model)) {
            return entry;
        }
        return known ? INDEX.setNumber(model, (long) first + index) : INDEX.set(model, null);
    }

    /** The index that an entry names; -1 where it names none. */
    static int index(@Nullable Object entry) {
        Object index = entry instanceof Model model ? INDEX.get(model) : null;
        return index instanceof Number number ? number.intValue() : -1;
    }

    /** One result for all. A total that one of them lacks is absent, rather than wrong. */
    R sum(List<R> results) {
        R sum = results.isEmpty() ? reader.apply(JsonNodeFactory.instance.objectNode()) : results.get(0);
        for (ModelPath path : totals) {
            List<Object> summands = results.stream().map(path::get).toList();
            sum = summands.stream().allMatch(Number.class::isInstance)
                    ? path.setNumber(
                            sum,
                            summands.stream()
                                    .mapToLong(it -> ((Number) it).longValue())
                                    .sum())
                    : path.set(sum, null);
        }
        for (ModelPath path : ordered == null ? indexed : plus(indexed, ordered)) {
            sum = path.set(
                    sum,
                    results.stream().flatMap(it -> entries(path, it).stream()).toList());
        }
        return sum;
    }

    private static List<ModelPath> plus(List<ModelPath> paths, ModelPath more) {
        return Stream.concat(Stream.of(more), paths.stream()).toList();
    }

    private static List<?> entries(ModelPath path, Model result) {
        return path.get(result) instanceof List<?> list ? list : List.of();
    }
}
