package io.getrasl.client;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One page of a list. Immutable and thread-safe; what it fetches later may differ from what the list was when this page came.
 *
 * @param <T> the items
 */
public final class Page<T> {

    private final List<T> items;
    private final int number;
    private final int lastPage;
    private final long size;
    private final long total;
    private final IntFunction<Page<T>> fetch;

    private Page(List<T> items, int number, int lastPage, long size, long total, IntFunction<Page<T>> fetch) {
        this.items = List.copyOf(items);
        this.number = number;
        this.lastPage = lastPage;
        this.size = size;
        this.total = total;
        this.fetch = fetch;
    }

    /**
     * A page as a server described it.
     *
     * @param size most items that a page holds, -1 where the server does not tell
     * @param total items on all pages, -1 where the server does not tell
     * @param fetch gets the page of a number
     */
    public static <T> Page<T> of(
            List<T> items, int number, int lastPage, long size, long total, IntFunction<Page<T>> fetch) {
        return new Page<>(items, number, lastPage, size, total, fetch);
    }

    /** The items of this page. */
    public List<T> items() {
        return items;
    }

    /** The number of this page, counted from 1. */
    public int number() {
        return number;
    }

    /** The number of the last page when this one was fetched. */
    public int lastPage() {
        return lastPage;
    }

    /** Most items that a page holds; -1 where the server does not tell. */
    public long size() {
        return size;
    }

    /** Items on all pages together when this one was fetched; -1 where the server does not tell. */
    public long total() {
        return total;
    }

    /** Whether there was a page after this one when it was fetched. */
    public boolean hasNext() {
        return number < lastPage;
    }

    /**
     * Fetches the next page. It is empty when the list has become shorter meanwhile.
     *
     * @throws NoSuchElementException if this is the last page
     * @throws IllegalStateException if the server answers with another page than the next one
     */
    public Page<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("page " + number + " is the last one");
        }
        int wanted = number + 1;
        Page<T> next = fetch.apply(wanted);
        boolean repeated = next.number == wanted && !items.isEmpty() && next.items.equals(items);
        if (repeated || (next.number != wanted && next.lastPage >= wanted)) {
            throw new IllegalStateException(
                    "asked for page " + wanted + " of " + next.lastPage + ", the server answered with page "
                            + (repeated ? number + " again" : String.valueOf(next.number)));
        }
        // A server that corrects the number of a page past the end repeats items that were seen already.
        return next.number == wanted ? next : new Page<>(List.of(), wanted, next.lastPage, size, next.total, fetch);
    }

    /**
     * The items of this page and of all that follow, each page fetched when its first item is asked for. Every iterator starts
     * at this page and fetches anew. Fails as {@link #next()} does, or as the call that made this page.
     */
    public Iterable<T> all() {
        return () -> new Items<>(this);
    }

    /** The same items as {@link #all()}, as a sequential stream. */
    public Stream<T> stream() {
        return StreamSupport.stream(all().spliterator(), false);
    }

    /** Where this page stands, without its items. */
    @Override
    public String toString() {
        return "Page[number=" + number + ", lastPage=" + lastPage + ", items=" + items.size() + ", total=" + total
                + "]";
    }

    private static final class Items<T> implements Iterator<T> {

        private Page<T> page;
        private Iterator<T> current;

        Items(Page<T> first) {
            this.page = first;
            this.current = first.items.iterator();
        }

        @Override
        public boolean hasNext() {
            // An empty page ends the list even if the server claims more, so that this cannot go on for ever.
            while (!current.hasNext() && page.hasNext() && !page.items.isEmpty()) {
                page = page.next();
                current = page.items.iterator();
            }
            return current.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no more items");
            }
            return current.next();
        }
    }
}
