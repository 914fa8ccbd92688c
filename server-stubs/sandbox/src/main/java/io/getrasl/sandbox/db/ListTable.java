package io.getrasl.sandbox.db;

import io.getrasl.server.query.Filter;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Operator;
import io.getrasl.server.query.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a list operation reads: a table of one tenant's records with the columns that may be filtered, sorted and searched.
 *
 * <p>Turns a query into SQL that H2 and PostgreSQL answer alike. Names in it come from this class's builder, values are parameters
 * always. A field without a column is passed over. Immutable.
 */
public final class ListTable {

    private final String table;
    private final String tenantColumn;
    private final String idColumn;
    private final Map<String, String> columns;
    private final Map<String, String> relations;
    private final List<String> searched;

    private ListTable(Builder builder) {
        table = builder.table;
        tenantColumn = builder.tenantColumn;
        idColumn = builder.idColumn;
        columns = Map.copyOf(builder.columns);
        relations = Map.copyOf(builder.relations);
        searched = List.copyOf(builder.searched);
    }

    /**
     * Starts the description of a list.
     *
     * @param table what follows {@code from}
     * @param tenantColumn the column that holds the tenant
     * @param idColumn the unique column that settles the order where everything else is equal
     */
    public static Builder of(String table, String tenantColumn, String idColumn) {
        return new Builder(table, tenantColumn, idColumn);
    }

    /** What follows {@code from}. */
    String table() {
        return table;
    }

    /** Which of the tenant's records the query keeps. */
    Condition condition(long tenant, ListQuery query) {
        List<String> terms = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        terms.add(tenantColumn + " = ?");
        parameters.add(tenant);
        for (Filter filter : query.filters()) {
            if (columns.containsKey(filter.field())) {
                terms.add(compare(columns.get(filter.field()), filter, parameters));
            } else if (relations.containsKey(filter.field())) {
                terms.add(relate(relations.get(filter.field()), filter, parameters));
            }
        }
        query.search().ifPresent(text -> terms.add(search(text, parameters)));
        return new Condition(String.join(" and ", terms), parameters);
    }

    /** The order that the query asks for; always a total one. */
    String order(ListQuery query) {
        List<String> terms = new ArrayList<>();
        for (Sort sort : query.sorts()) {
            if (columns.containsKey(sort.field())) {
                // The databases do not agree on where null stands, so it is said: it is less than any value.
                terms.add(columns.get(sort.field()) + (sort.descending() ? " desc nulls last" : " asc nulls first"));
            }
        }
        terms.add(idColumn);
        return String.join(", ", terms);
    }

    private static String compare(String column, Filter filter, List<Object> parameters) {
        if (filter.operator() == Operator.NULL) {
            return column + (Boolean.TRUE.equals(filter.value()) ? " is null" : " is not null");
        }
        if (filter.operator() == Operator.LIKE) {
            parameters.add(LikePattern.containing(filter.value().toString()));
            return LikePattern.condition(column);
        }
        parameters.addAll(filter.values());
        return switch (filter.operator()) {
            case EQ -> column + " = ?";
            // What is empty is anything but a value, too.
            case NE -> "(" + column + " <> ? or " + column + " is null)";
            case GT -> column + " > ?";
            case GTE -> column + " >= ?";
            case LT -> column + " < ?";
            case LTE -> column + " <= ?";
            case IN -> column + " in " + placeholders(filter);
            case NOT_IN -> "(" + column + " not in " + placeholders(filter) + " or " + column + " is null)";
            case BETWEEN -> column + " between ? and ?";
            case LIKE, NULL -> throw new IllegalStateException("Answered above");
        };
    }

    private static String relate(String subquery, Filter filter, List<Object> parameters) {
        parameters.addAll(filter.values());
        String exists = "exists (" + subquery + " in " + placeholders(filter) + ")";
        return switch (filter.operator()) {
            case EQ, IN -> exists;
            case NE, NOT_IN -> "not " + exists;
            default ->
                throw new IllegalArgumentException(
                        "The operator " + filter.operator() + " has no meaning for the relation " + filter.field());
        };
    }

    private String search(String text, List<Object> parameters) {
        parameters.addAll(Collections.nCopies(searched.size(), LikePattern.containing(text)));
        return searched.stream().map(LikePattern::condition).collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String placeholders(Filter filter) {
        return filter.values().stream().map(value -> "?").collect(Collectors.joining(", ", "(", ")"));
    }

    /** Describes a list. Not safe for use by several threads. */
    public static final class Builder {
        private final String table;
        private final String tenantColumn;
        private final String idColumn;
        private final Map<String, String> columns = new LinkedHashMap<>();
        private final Map<String, String> relations = new LinkedHashMap<>();
        private final List<String> searched = new ArrayList<>();

        private Builder(String table, String tenantColumn, String idColumn) {
            this.table = table;
            this.tenantColumn = tenantColumn;
            this.idColumn = idColumn;
        }

        /** A field that may be filtered and sorted by. */
        public Builder column(String field, String column) {
            columns.put(field, column);
            return this;
        }

        /**
         * A field that names records which this one is related to.
         *
         * @param subquery a select of the related records that ends with the column of their ids
         */
        public Builder relation(String field, String subquery) {
            relations.put(field, subquery);
            return this;
        }

        /** Columns of text that a search looks into. */
        public Builder search(String... textColumns) {
            searched.addAll(List.of(textColumns));
            return this;
        }

        /** The description. */
        public ListTable build() {
            return new ListTable(this);
        }
    }
}
