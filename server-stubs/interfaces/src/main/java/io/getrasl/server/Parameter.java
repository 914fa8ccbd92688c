package io.getrasl.server;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of an operation, in its path or its query.
 *
 * @param name its name on the wire, brackets included
 * @param kind what a value of it is
 * @param role what it is for in a list
 * @param isRequired whether a request without it is refused
 * @param isList whether it takes several values, separated by commas
 * @param minItems fewest values of a list
 * @param maxItems most values of a list
 * @param values the values that the specification lists; empty where any will do
 * @param minimum smallest number; null for none
 * @param maximum largest number; null for none
 * @param maxLength most characters of a text
 * @param defaultValue what stands for a parameter that is left out; null for nothing
 */
public record Parameter(
        String name,
        Kind kind,
        Role role,
        boolean isRequired,
        boolean isList,
        int minItems,
        int maxItems,
        List<String> values,
        @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        int maxLength,
        @Nullable String defaultValue) {

    /** What a value is. */
    public enum Kind {
        BOOLEAN,
        INT,
        LONG,
        DOUBLE,
        STRING,
        DATE,
        DATE_TIME,
        UUID
    }

    /** What a parameter is for in a list. */
    public enum Role {
        /** Nothing that this runtime knows by role; its name decides. */
        OTHER,
        /** The number of the page. */
        PAGE,
        /** How much a page holds. */
        PAGE_SIZE
    }

    static Parameter named(String name, Kind kind) {
        return new Parameter(
                name, kind, Role.OTHER, false, false, 0, 1, List.of(), null, null, Integer.MAX_VALUE, null);
    }

    Parameter required() {
        return new Parameter(
                name, kind, role, true, isList, minItems, maxItems, values, minimum, maximum, maxLength, defaultValue);
    }

    Parameter list(int least, int most) {
        return new Parameter(
                name, kind, role, isRequired, true, least, most, values, minimum, maximum, maxLength, defaultValue);
    }

    Parameter allowed(String... allowed) {
        return new Parameter(
                name,
                kind,
                role,
                isRequired,
                isList,
                minItems,
                maxItems,
                List.of(allowed),
                minimum,
                maximum,
                maxLength,
                defaultValue);
    }

    Parameter min(long least) {
        return bounds(BigDecimal.valueOf(least), maximum);
    }

    Parameter max(long most) {
        return bounds(minimum, BigDecimal.valueOf(most));
    }

    Parameter maxLength(int most) {
        return new Parameter(
                name, kind, role, isRequired, isList, minItems, maxItems, values, minimum, maximum, most, defaultValue);
    }

    Parameter preset(String value) {
        return new Parameter(
                name, kind, role, isRequired, isList, minItems, maxItems, values, minimum, maximum, maxLength, value);
    }

    Parameter as(Role purpose) {
        return new Parameter(
                name,
                kind,
                purpose,
                isRequired,
                isList,
                minItems,
                maxItems,
                values,
                minimum,
                maximum,
                maxLength,
                defaultValue);
    }

    private Parameter bounds(@Nullable BigDecimal least, @Nullable BigDecimal most) {
        return new Parameter(
                name, kind, role, isRequired, isList, minItems, maxItems, values, least, most, maxLength, defaultValue);
    }
}
