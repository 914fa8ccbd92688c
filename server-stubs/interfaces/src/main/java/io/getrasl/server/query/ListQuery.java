package io.getrasl.server.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a caller wants of a list. Everything in it is allowed by the specification of the operation, so field names may be looked
 * up in a table of columns without a further check; values must still be handed to a database as parameters.
 *
 * @param page number of the page, from 1
 * @param perPage most items of a page, from 1 to 100
 * @param sorts fields to sort by, the most important first; empty where the caller has no wish
 * @param search text to look for; empty where there is none
 * @param include relations to embed
 * @param fields fields to return; empty for all of them. Others may be loaded and returned nevertheless: they are dropped
 * @param filters conditions that an item must meet, all of them
 */
public record ListQuery(
        int page,
        int perPage,
        List<Sort> sorts,
        Optional<String> search,
        Set<String> include,
        Set<String> fields,
        List<Filter> filters) {

    /** Copies the collections. */
    public ListQuery {
        sorts = List.copyOf(sorts);
        include = Set.copyOf(include);
        fields = Set.copyOf(fields);
        filters = List.copyOf(filters);
    }

    /** How many items to pass over. */
    public long offset() {
        return (page - 1L) * perPage;
    }

    /** Whether a relation is to be embedded. */
    public boolean includes(String relation) {
        return include.contains(relation);
    }
}
