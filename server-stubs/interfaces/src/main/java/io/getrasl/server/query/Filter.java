package io.getrasl.server.query;

import java.util.List;

/**
 * Narrows a list by one field.
 *
 * @param field the field's name on the wire
 * @param operator how to compare
 * @param values what to compare with, never empty and of the type that the specification says: {@code Integer}, {@code Long},
 *     {@code Double}, {@code Boolean}, {@code LocalDate}, {@code OffsetDateTime}, {@code UUID} or {@code String} (enumerations too).
 *     One value, except for {@link Operator#IN}, {@link Operator#NOT_IN} and {@link Operator#BETWEEN}
 */
public record Filter(String field, Operator operator, List<Object> values) {

    /** Copies the values. */
    public Filter {
        values = List.copyOf(values);
    }

    /** The only value, or the first. */
    public Object value() {
        return values.get(0);
    }
}
