package io.getrasl.client;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
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
        this.size = Math.max(size, -1);
        this.total = Math.max(total, -1);
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
     * @throws IllegalStateException if the server answers with another page than the next one, or with pages of another size, so that
     *     items would be missed or come twice
     */
    public Page<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("page " + number + " is the last one");
        }
        if (number < 1) {
            throw new IllegalStateException("the server calls this page " + number + ", but pages are counted from 1");
        }
        return after(fetch.apply(number + 1));
    }

    /** The next page, as far as the server's answer can be one. */
    private Page<T> after(Page<T> next) {
        int wanted = number + 1;
        if (next.number == wanted && !items.isEmpty() && next.items.equals(items)) {
            throw repeated(next);
        }
        if (next.number != wanted && next.lastPage >= wanted) {
            throw new IllegalStateException("asked for page " + wanted + " of " + next.lastPage
                    + ", the server answered with page " + next.number);
        }
        if (next.number != wanted) {
            // A server that corrects the number of a page past the end repeats items that were seen already.
            return new Page<>(List.of(), wanted, next.lastPage, size, next.total, fetch);
        }
        if (size > 0 && next.size > 0 && size != next.size) {
            throw new IllegalStateException("page " + number + " was one of " + size + " items, page " + wanted
                    + " is one of " + next.size + ", so that items between them are missed or come twice");
        }
        return next;
    }

    private static IllegalStateException repeated(Page<?> next) {
        return new IllegalStateException("asked for page " + next.number + " of " + next.lastPage
                + ", the server answered with an earlier page again");
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

    /** What tells a page from another one without keeping its items. */
    private record Print<T>(int hash, T first, T last) {

        static <T> Print<T> of(List<T> items) {
            return new Print<>(items.hashCode(), items.get(0), items.get(items.size() - 1));
        }
    }

    private static final class Items<T> implements Iterator<T> {

        private final Set<Print<T>> seen = new HashSet<>();
        private Page<T> page;
        private Iterator<T> current;

        Items(Page<T> first) {
            this.page = first;
            this.current = first.items.iterator();
            turnTo(first);
        }

        /** Pages that go round in a circle would never end. */
        private void turnTo(Page<T> next) {
            if (!next.items.isEmpty() && !seen.add(Print.of(next.items))) {
                throw repeated(next);
            }
            page = next;
            current = next.items.iterator();
        }

        @Override
        public boolean hasNext() {
            // An empty page ends the list even if the server claims more, so that this cannot go on for ever.
            while (!current.hasNext() && page.hasNext() && !page.items.isEmpty()) {
                turnTo(page.next());
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
