package io.getrasl.server.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a filter compares. */
public enum Operator {
    /** Equal to the one value. */
    EQ("eq", ""),
    /** Anything but the one value. */
    NE("ne", "!="),
    /** Greater than the one value. */
    GT("gt", ">"),
    /** The one value or greater. */
    GTE("gte", ">="),
    /** Less than the one value. */
    LT("lt", "<"),
    /** The one value or less. */
    LTE("lte", "<="),
    /** Holds the one text. */
    LIKE("like", ""),
    /** One of the values. */
    IN("in", ""),
    /** None of the values. */
    NOT_IN("not_in", ""),
    /** Between the two values, ends included. */
    BETWEEN("between", ""),
    /** Empty where the one value is {@code true}, not empty where it is {@code false}. */
    NULL("null", "");

    private final String wireName;
    private final String alias;

    Operator(String wireName, String alias) {
        this.wireName = wireName;
        this.alias = alias;
    }

    /** The operator's name on the wire. */
    public String wireName() {
        return wireName;
    }

    /** Every name of the operator on the wire, its sign included. */
    public List<String> names() {
        return alias.isEmpty() ? List.of(wireName) : List.of(wireName, alias);
    }

    /** The operator of a name or sign on the wire, such as {@code gte} or {@code >=}. */
    public static Optional<Operator> of(String name) {
        return Stream.of(values())
                .filter(operator ->
                        operator.wireName.equals(name) || (!operator.alias.isEmpty() && operator.alias.equals(name)))
                .findFirst();
    }
}
