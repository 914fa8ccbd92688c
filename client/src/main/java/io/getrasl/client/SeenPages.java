package io.getrasl.client;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Remembers the pages of a list, because a server that sends them round in a circle would never end. Not thread-safe. */
final class SeenPages<T> {

    private final Set<Print<T>> prints = new HashSet<>();

    /** What tells a page from another one without keeping all of its items. */
    private record Print<T>(int hash, T first, T last) {

        static <T> Print<T> of(List<T> items) {
            return new Print<>(items.hashCode(), items.get(0), items.get(items.size() - 1));
        }
    }

    /**
     * Remembers one more.
     *
     * @throws IllegalStateException if it was there before
     */
    void add(PageContent<T> page) {
        if (!page.items().isEmpty() && !prints.add(Print.of(page.items()))) {
            throw page.repeated();
        }
    }
}
