package io.getrasl.client;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * A page as a server described it.
 *
 * @param number counted from 1
 * @param size most items that a page holds, -1 where the server does not tell
 * @param total items on all pages, -1 where the server does not tell
 */
record PageContent<T>(List<T> items, int number, int lastPage, long size, long total) {

    PageContent {
        items = List.copyOf(items);
        size = Math.max(size, -1);
        total = Math.max(total, -1);
    }

    boolean hasNext() {
        return number < lastPage;
    }

    /** An empty page ends a list even if the server claims more, so that going through it cannot go on for ever. */
    boolean isFollowed() {
        return hasNext() && !items.isEmpty();
    }

    /**
     * The number of the next page.
     *
     * @throws NoSuchElementException if this is the last one
     * @throws IllegalStateException if this one has a number that no page can have
     */
    int nextNumber() {
        if (!hasNext()) {
            throw new NoSuchElementException("page " + number + " is the last one");
        }
        if (number < 1) {
            throw new IllegalStateException("the server calls this page " + number + ", but pages are counted from 1");
        }
        return number + 1;
    }

    /**
     * What follows this page, given what the server sent for it.
     *
     * @throws IllegalStateException if the server sent another page than the next one, or pages of another size
     */
    PageContent<T> followedBy(PageContent<T> next) {
        int wanted = number + 1;
        if (next.number == wanted && !items.isEmpty() && next.items.equals(items)) {
            throw next.repeated();
        }
        if (next.number != wanted && next.lastPage >= wanted) {
            throw new IllegalStateException("asked for page " + wanted + " of " + next.lastPage
                    + ", the server answered with page " + next.number);
        }
        if (next.number != wanted) {
            // A server that corrects the number of a page past the end repeats items that were seen already.
            return new PageContent<>(List.of(), wanted, next.lastPage, size, next.total);
        }
        if (size > 0 && next.size > 0 && size != next.size) {
            throw new IllegalStateException("page " + number + " was one of " + size + " items, page " + wanted
                    + " is one of " + next.size + ", so that items between them are missed or come twice");
        }
        return next;
    }

    IllegalStateException repeated() {
        return new IllegalStateException(
                "asked for page " + number + " of " + lastPage + ", the server answered with an earlier page again");
    }

    String describe(String name) {
        return name + "[number=" + number + ", lastPage=" + lastPage + ", items=" + items.size() + ", total=" + total
                + "]";
    }
}
