package io.getrasl.openapi.compat.schema;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An end of a range of numbers.
 *
 * @param value    the number
 * @param excluded whether the number itself is out of the range
 */
record Bound(BigDecimal value, boolean excluded) {

    /** The stricter one of two lower bounds, either of which may be null. */
    static Bound higher(Bound one, Bound other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareAsLower(other) >= 0 ? one : other;
    }

    /** The stricter one of two upper bounds, either of which may be null. */
    static Bound lower(Bound one, Bound other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareAsUpper(other) <= 0 ? one : other;
    }

    /** Positive if this lower bound leaves out more. */
    int compareAsLower(Bound other) {
        int order = value.compareTo(other.value);
        return order != 0 ? order : Boolean.compare(excluded, other.excluded);
    }

    /** Negative if this upper bound leaves out more. */
    int compareAsUpper(Bound other) {
        int order = value.compareTo(other.value);
        return order != 0 ? order : Boolean.compare(other.excluded, excluded);
    }

    /** The first integer above a lower bound, or the last one below an upper one. */
    Bound forIntegers(boolean lower) {
        BigDecimal whole = value.setScale(0, lower ? RoundingMode.CEILING : RoundingMode.FLOOR);
        boolean past = excluded && whole.compareTo(value) == 0;
        return new Bound(past ? whole.add(lower ? BigDecimal.ONE : BigDecimal.ONE.negate()) : whole, false);
    }

    @Override
    public String toString() {
        return value.stripTrailingZeros().toPlainString() + (excluded ? " (excluded)" : "");
    }
}
