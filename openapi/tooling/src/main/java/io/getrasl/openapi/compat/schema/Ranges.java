package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.CompatibilityRule;
import java.math.BigDecimal;

/** The numbers that values may be. */
final class Ranges implements Aspect {

    @Override
    public void compare(Pair pair) {
        if (pair.old.values != null && pair.now.values != null || !pair.both(JsonType.INTEGER)) {
            return;
        }
        Shift low = isOnlyTheType(pair, pair.old.minimum, pair.now.minimum)
                ? null
                : low(pair.old.minimum, pair.now.minimum);
        Shift high = isOnlyTheType(pair, pair.old.maximum, pair.now.maximum)
                ? null
                : high(pair.old.maximum, pair.now.maximum);
        if (low != null && low == high && isInteger(pair) && !pair.old.format.equals(pair.now.format)) {
            Formats.report(pair, low);
        } else {
            String keyword = keyword(pair, "minimum", "exclusiveMinimum");
            pair.shift(
                    CompatibilityRule.RANGE_CHANGED,
                    low,
                    keyword,
                    "the least value changes from " + shown(pair.old.minimum) + " to " + shown(pair.now.minimum));
            keyword = keyword(pair, "maximum", "exclusiveMaximum");
            pair.shift(
                    CompatibilityRule.RANGE_CHANGED,
                    high,
                    keyword,
                    "the greatest value changes from " + shown(pair.old.maximum) + " to " + shown(pair.now.maximum));
        }
        step(pair, pair.old.multipleOf, pair.now.multipleOf);
    }

    /** An integer without bounds that becomes any number, or the other way round, is told of by its type. */
    private static boolean isOnlyTheType(Pair pair, Bound old, Bound now) {
        return !pair.old.types.equals(pair.now.types)
                && shown(old).equals("none")
                && shown(now).equals("none");
    }

    private static boolean isInteger(Pair pair) {
        return pair.old.is(JsonType.INTEGER) && pair.now.is(JsonType.INTEGER);
    }

    private static Shift low(Bound old, Bound now) {
        return Shift.of(
                now != null && (old == null || now.compareAsLower(old) > 0),
                old != null && (now == null || now.compareAsLower(old) < 0));
    }

    private static Shift high(Bound old, Bound now) {
        return Shift.of(
                now != null && (old == null || now.compareAsUpper(old) < 0),
                old != null && (now == null || now.compareAsUpper(old) > 0));
    }

    private static void step(Pair pair, BigDecimal old, BigDecimal now) {
        boolean narrowed = now != null && (old == null || !isMultiple(old, now));
        boolean widened = old != null && (now == null || !isMultiple(now, old));
        pair.shift(
                CompatibilityRule.RANGE_CHANGED,
                Shift.of(narrowed, widened),
                "multipleOf",
                "values are multiples of " + (now == null ? "nothing" : now.toPlainString()) + " instead of "
                        + (old == null ? "nothing" : old.toPlainString()));
    }

    private static boolean isMultiple(BigDecimal number, BigDecimal step) {
        return step.signum() != 0 && number.remainder(step).signum() == 0;
    }

    private static String keyword(Pair pair, String keyword, String other) {
        return pair.now.keywords.containsKey(keyword)
                ? keyword
                : pair.now.keywords.containsKey(other)
                        ? other
                        : pair.now.keywords.containsKey("format") ? "format" : keyword;
    }

    private static String shown(Bound bound) {
        boolean none = bound == null || bound.value().abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) >= 0;
        return none ? "none" : bound.toString();
    }
}
