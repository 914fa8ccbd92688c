package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.pattern.Inclusion;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The regular expressions that texts have to match. */
final class Patterns implements Aspect {

    @Override
    public void compare(Pair pair) {
        Schema old = pair.old;
        Schema now = pair.now;
        if (old.patterns.equals(now.patterns)
                || old.values != null && now.values != null
                || !pair.both(JsonType.STRING)) {
            return;
        }
        Optional<Boolean> narrowed = isWithin(now.patterns, old.patterns);
        Optional<Boolean> widened = isWithin(old.patterns, now.patterns);
        if (narrowed.equals(Optional.of(true)) && widened.equals(Optional.of(true))) {
            return;
        }
        Shift shift = narrowed.equals(Optional.of(true))
                ? Shift.NARROWED
                : widened.equals(Optional.of(true))
                        ? Shift.WIDENED
                        : narrowed.isPresent() && widened.isPresent() ? Shift.CHANGED : Shift.UNKNOWN;
        pair.shift(
                CompatibilityRule.PATTERN_CHANGED,
                shift,
                "pattern",
                "the pattern changes from " + shown(old) + " to " + shown(now));
    }

    /** Whether texts that match all of some patterns match all of others. One pattern at a time is compared, which is on the safe side. */
    private static Optional<Boolean> isWithin(Set<String> some, Set<String> others) {
        Optional<Boolean> result = Optional.of(true);
        for (String other : others) {
            if (some.contains(other)) {
                continue;
            }
            List<Optional<Boolean>> each =
                    some.stream().map(one -> Inclusion.holds(one, other)).toList();
            if (each.contains(Optional.of(true))) {
                continue;
            }
            boolean known = each.size() <= 1 && !each.contains(Optional.<Boolean>empty());
            if (known) {
                return Optional.of(false);
            }
            result = Optional.empty();
        }
        return result;
    }

    private static String shown(Schema schema) {
        return schema.patterns.isEmpty() ? "none" : "'" + String.join("' and '", schema.patterns) + "'";
    }
}
