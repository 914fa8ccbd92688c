package io.getrasl.server.query;

import java.util.List;

/**
 * A page of a list.
 *
 * @param items what is on the page; empty past the last one
 * @param number number of the page, from 1
 * @param perPage most items of a page
 * @param total items on all pages together
 */
public record Page<T>(List<T> items, int number, int perPage, long total) {

    /** Copies the items and checks the numbers. */
    public Page {
        items = List.copyOf(items);
        if (number < 1 || perPage < 1 || total < 0) {
            throw new IllegalArgumentException(
                    "No page has number %d, size %d and total %d".formatted(number, perPage, total));
        }
    }

    /** The page that answers a query. */
    public static <T> Page<T> of(ListQuery query, List<T> items, long total) {
        return new Page<>(items, query.page(), query.perPage(), total);
    }

    /** Number of the last page, 1 where there is nothing. */
    public long lastPage() {
        return Math.max(1, (total + perPage - 1) / perPage);
    }
}
