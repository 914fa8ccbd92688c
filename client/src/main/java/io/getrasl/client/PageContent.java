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
     */
    int nextNumber() {
        if (!hasNext()) {
            throw new NoSuchElementException("page " + number + " is the last one");
        }
        return number + 1;
    }

    /**
     * What follows this page, given what the server sent for it.
     *
     * @throws IllegalStateException if the server sent another page than the next one
     */
    PageContent<T> followedBy(PageContent<T> next) {
        int wanted = number + 1;
        boolean repeated = next.number == wanted && !items.isEmpty() && next.items.equals(items);
        if (repeated || (next.number != wanted && next.lastPage >= wanted)) {
            throw new IllegalStateException(
                    "asked for page " + wanted + " of " + next.lastPage + ", the server answered with page "
                            + (repeated ? number + " again" : String.valueOf(next.number)));
        }
        // A server that corrects the number of a page past the end repeats items that were seen already.
        return next.number == wanted ? next : new PageContent<>(List.of(), wanted, next.lastPage, size, next.total);
    }

    String describe(String name) {
        return name + "[number=" + number + ", lastPage=" + lastPage + ", items=" + items.size() + ", total=" + total
                + "]";
    }
}
