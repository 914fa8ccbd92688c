package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.CompatibilityRule;

/** The regular expressions that texts have to match. */
final class Patterns implements Aspect {

    @Override
    public void compare(Pair pair) {
        Schema old = pair.old;
        Schema now = pair.now;
        if (old.patterns.equals(now.patterns) || old.values != null && now.values != null) {
            return;
        }
        Shift shift = now.patterns.containsAll(old.patterns)
                ? Shift.NARROWED
                : old.patterns.containsAll(now.patterns) ? Shift.WIDENED : Shift.UNKNOWN;
        pair.shift(
                CompatibilityRule.PATTERN_CHANGED,
                shift,
                "pattern",
                "the pattern changes from " + shown(old) + " to " + shown(now));
    }

    private static String shown(Schema schema) {
        return schema.patterns.isEmpty() ? "none" : "'" + String.join("' and '", schema.patterns) + "'";
    }
}
