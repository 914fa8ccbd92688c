package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.CompatibilityRule;
import java.math.BigDecimal;

/** The numbers that values may be. */
final class Ranges implements Aspect {

    @Override
    public void compare(Pair pair) {
        if (pair.old.values != null && pair.now.values != null) {
            return;
        }
        low(pair, pair.old.minimum, pair.now.minimum);
        high(pair, pair.old.maximum, pair.now.maximum);
        step(pair, pair.old.multipleOf, pair.now.multipleOf);
    }

    private static void low(Pair pair, Bound old, Bound now) {
        boolean narrowed = now != null && (old == null || now.compareAsLower(old) > 0);
        boolean widened = old != null && (now == null || now.compareAsLower(old) < 0);
        pair.shift(
                CompatibilityRule.RANGE_CHANGED,
                Shift.of(narrowed, widened),
                keyword(pair, "minimum", "exclusiveMinimum"),
                "the least value changes from " + shown(old) + " to " + shown(now));
    }

    private static void high(Pair pair, Bound old, Bound now) {
        boolean narrowed = now != null && (old == null || now.compareAsUpper(old) < 0);
        boolean widened = old != null && (now == null || now.compareAsUpper(old) > 0);
        pair.shift(
                CompatibilityRule.RANGE_CHANGED,
                Shift.of(narrowed, widened),
                keyword(pair, "maximum", "exclusiveMaximum"),
                "the greatest value changes from " + shown(old) + " to " + shown(now));
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
        return bound == null ? "none" : bound.toString();
    }
}
