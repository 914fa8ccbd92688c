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
    private final String alias;
    private final Map<String, Column> columns;
    private final Map<String, String> relations;
    private final List<String> searched;

    /** A column that a field stands for. */
    private record Column(String name, boolean nullable) {}

    private ListTable(Builder builder) {
        table = builder.table;
        alias = builder.alias;
        columns = Map.copyOf(builder.columns);
        relations = Map.copyOf(builder.relations);
        searched = List.copyOf(builder.searched);
    }

    /**
     * Starts the description of a list.
     *
     * @param table a table with the columns {@code tenant_id} and {@code id}
     * @param alias what the table is called in all SQL about it
     */
    public static Builder of(String table, String alias) {
        return new Builder(table, alias);
    }

    /** What follows {@code from}. */
    String source() {
        return table + " " + alias;
    }

    /**
     * A select of one page, with two parameters after those of the condition: the rows to pass over, and those to return.
     *
     * @param selected what to select of the table under its alias. It is worked out for the rows of the page only
     */
    String page(String selected, Condition condition, ListQuery query) {
        String order = order(query);
        return "select " + selected + " from (select * from " + source() + " where " + condition.sql() + " order by "
                + order + " offset ? rows fetch next ? rows only) " + alias + " order by " + order;
    }

    /** Which of the tenant's records the query keeps. */
    Condition condition(long tenant, ListQuery query) {
        List<String> terms = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        terms.add(alias + ".tenant_id = ?");
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

    /** The order that the query asks for; always a total one. The tenant is in it so that an index can serve it. */
    private String order(ListQuery query) {
        List<String> terms = new ArrayList<>();
        terms.add(alias + ".tenant_id");
        for (Sort sort : query.sorts()) {
            Column column = columns.get(sort.field());
            if (column != null) {
                terms.add(column.name() + direction(sort, column));
            }
        }
        terms.add(alias + ".id");
        return String.join(", ", terms);
    }

    /** The databases do not agree on where null stands, so it is said: it is less than any value. */
    private static String direction(Sort sort, Column column) {
        if (sort.descending()) {
            return column.nullable() ? " desc nulls last" : " desc";
        }
        return column.nullable() ? " asc nulls first" : "";
    }

    private static String compare(Column column, Filter filter, List<Object> parameters) {
        String name = column.name();
        if (filter.operator() == Operator.NULL) {
            return name + (Boolean.TRUE.equals(filter.value()) ? " is null" : " is not null");
        }
        if (filter.operator() == Operator.LIKE) {
            parameters.add(LikePattern.containing(filter.value().toString()));
            return LikePattern.condition(name);
        }
        parameters.addAll(filter.values());
        return switch (filter.operator()) {
            case EQ -> name + " = ?";
            case NE -> orEmpty(name + " <> ?", column);
            case GT -> name + " > ?";
            case GTE -> name + " >= ?";
            case LT -> name + " < ?";
            case LTE -> name + " <= ?";
            case IN -> name + " in " + placeholders(filter);
            case NOT_IN -> orEmpty(name + " not in " + placeholders(filter), column);
            case BETWEEN -> name + " between ? and ?";
            case LIKE, NULL -> throw new IllegalStateException("Answered above");
        };
    }

    /** What is empty is anything but a value, too. */
    private static String orEmpty(String condition, Column column) {
        return column.nullable() ? "(" + condition + " or " + column.name() + " is null)" : condition;
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
        private final String alias;
        private final Map<String, Column> columns = new LinkedHashMap<>();
        private final Map<String, String> relations = new LinkedHashMap<>();
        private final List<String> searched = new ArrayList<>();

        private Builder(String table, String alias) {
            this.table = table;
            this.alias = alias;
        }

        /** A field that may be filtered and sorted by, and is never empty. */
        public Builder column(String field, String column) {
            columns.put(field, new Column(column, false));
            return this;
        }

        /** A field that may be filtered and sorted by, and may be empty. */
        public Builder nullable(String field, String column) {
            columns.put(field, new Column(column, true));
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
