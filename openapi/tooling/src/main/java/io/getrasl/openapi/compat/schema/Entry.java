package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.Change;
import io.getrasl.openapi.compat.Effect;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What differs between two schemas, and between those that they are made of. Schemas in a circle are entries in a circle. */
public final class Entry {

    private final List<Change> changes = new ArrayList<>();
    private final List<Entry> inner = new ArrayList<>();
    private Optional<Runnable> pending;

    /**
     * An entry.
     *
     * @param filling finds the differences, once they are wanted
     */
    Entry(Consumer<Entry> filling) {
        this.pending = Optional.of(() -> filling.accept(this));
    }

    /** Finds the differences of this pair, if that is not done or being done. */
    void fill() {
        Optional<Runnable> filling = pending;
        pending = Optional.empty();
        filling.ifPresent(Runnable::run);
    }

    /** Finds the differences of all pairs that can be reached from here. */
    void fillAll() {
        List<Entry> waiting = new ArrayList<>();
        do {
            waiting.clear();
            visit(entry -> {
                if (entry.pending.isPresent()) {
                    waiting.add(entry);
                }
            });
            waiting.forEach(Entry::fill);
        } while (!waiting.isEmpty());
    }

    void add(Change change) {
        changes.add(change);
    }

    void add(Entry entry) {
        inner.add(entry);
    }

    /** All entries that can be reached from here, this one among them. */
    public void visit(Consumer<Entry> visitor) {
        Set<Entry> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Entry> waiting = new ArrayDeque<>(List.of(this));
        while (!waiting.isEmpty()) {
            Entry next = waiting.pop();
            if (seen.add(next)) {
                visitor.accept(next);
                next.inner.forEach(waiting::push);
            }
        }
    }

    /** The differences of this pair alone. */
    public List<Change> changes() {
        return changes;
    }

    /** The worst that is to be found from here on. */
    public Effect worst() {
        Effect[] worst = {Effect.EDITORIAL};
        visit(entry -> entry.changes.forEach(change -> {
            if (change.effect().compareTo(worst[0]) > 0) {
                worst[0] = change.effect();
            }
        }));
        return worst[0];
    }

    boolean isSame() {
        boolean[] same = {true};
        visit(entry -> same[0] &= entry.changes.isEmpty());
        return same[0];
    }
}
