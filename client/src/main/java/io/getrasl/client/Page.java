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

    private final PageContent<T> content;
    private final IntFunction<Page<T>> fetch;

    private Page(PageContent<T> content, IntFunction<Page<T>> fetch) {
        this.content = content;
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
        return new Page<>(new PageContent<>(items, number, lastPage, size, total), fetch);
    }

    /** The items of this page. */
    public List<T> items() {
        return content.items();
    }

    /** The number of this page, counted from 1. */
    public int number() {
        return content.number();
    }

    /** The number of the last page when this one was fetched. */
    public int lastPage() {
        return content.lastPage();
    }

    /** Most items that a page holds; -1 where the server does not tell. */
    public long size() {
        return content.size();
    }

    /** Items on all pages together when this one was fetched; -1 where the server does not tell. */
    public long total() {
        return content.total();
    }

    /** Whether there was a page after this one when it was fetched. */
    public boolean hasNext() {
        return content.hasNext();
    }

    /**
     * Fetches the next page. It is empty when the list has become shorter meanwhile.
     *
     * @throws NoSuchElementException if this is the last page
     * @throws IllegalStateException if the server answers with another page than the next one, or with pages of another size, so
     *     that items would be missed or come twice
     */
    public Page<T> next() {
        return new Page<>(content.followedBy(fetch.apply(content.nextNumber()).content), fetch);
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
        return content.describe("Page");
    }

    private static final class Items<T> implements Iterator<T> {

        private final SeenPages<T> seen = new SeenPages<>();
        private Page<T> page;
        private Iterator<T> current;

        Items(Page<T> first) {
            this.page = first;
            this.current = first.items().iterator();
            seen.add(first.content);
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && page.content.isFollowed()) {
                page = page.next();
                seen.add(page.content);
                current = page.items().iterator();
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
