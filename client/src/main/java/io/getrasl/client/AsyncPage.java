package io.getrasl.client;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is fetched asynchronously. Immutable and thread-safe; what it fetches later may differ from what the list
 * was when this page came.
 *
 * @param <T> the items
 */
public final class AsyncPage<T> {

    private final PageContent<T> content;
    private final IntFunction<CompletableFuture<AsyncPage<T>>> fetch;

    private AsyncPage(PageContent<T> content, IntFunction<CompletableFuture<AsyncPage<T>>> fetch) {
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
    public static <T> AsyncPage<T> of(
            List<T> items,
            int number,
            int lastPage,
            long size,
            long total,
            IntFunction<CompletableFuture<AsyncPage<T>>> fetch) {
        return new AsyncPage<>(new PageContent<>(items, number, lastPage, size, total), fetch);
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
     * Fetches the next page. It is empty when the list has become shorter meanwhile. The future fails with an {@link
     * IllegalStateException} if the server answers with another page than the next one, or with pages of another size.
     *
     * @throws NoSuchElementException if this is the last page
     */
    public CompletableFuture<AsyncPage<T>> next() {
        return Futures.map(
                fetch.apply(content.nextNumber()), next -> new AsyncPage<>(content.followedBy(next.content), fetch));
    }

    /**
     * Gives the items of this page and of all that follow to an action, one after the other, each page fetched when the one before it
     * is done. Runs on the threads on which the pages come, those of this page on the calling one.
     *
     * @return done after the last item; fails as {@link #next()} does, or with what the action throws. Its cancellation ends the
     *     fetching.
     */
    public CompletableFuture<@Nullable Void> forEach(Consumer<? super T> action) {
        return new PageWalk<T>(action).from(this);
    }

    /** The items of this page and of all that follow, together; otherwise as {@link #forEach}. */
    public CompletableFuture<List<T>> all() {
        List<T> all = new ArrayList<>();
        return Futures.map(forEach(all::add), done -> Collections.unmodifiableList(all));
    }

    PageContent<T> content() {
        return content;
    }

    /** Whether going through the list goes on after this page. */
    boolean isFollowed() {
        return content.isFollowed();
    }

    /** Where this page stands, without its items. */
    @Override
    public String toString() {
        return content.describe("AsyncPage");
    }
}
