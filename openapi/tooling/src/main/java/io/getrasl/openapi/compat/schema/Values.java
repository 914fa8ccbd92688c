package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Effect;
import java.util.List;
import java.util.Set;

/** The values that are listed. */
final class Values implements Aspect {

    @Override
    public void compare(Pair pair) {
        if (pair.old.values == null && pair.now.values == null) {
            return;
        }
        if (pair.old.values == null) {
            pair.shift(
                    CompatibilityRule.ENUM_VALUE_REMOVED,
                    Shift.NARROWED,
                    keyword(pair.now),
                    "it is limited to " + String.join(", ", pair.now.values.keySet()));
        } else if (pair.now.values == null) {
            if (pair.old.isOpenEnum() && !pair.direction.isSent()) {
                pair.additive(CompatibilityRule.ENUM_VALUE_ADDED, "type", "values are no longer listed");
            } else {
                pair.shift(
                        CompatibilityRule.ENUM_VALUE_ADDED,
                        Shift.WIDENED,
                        "type",
                        "it is no longer limited to listed values");
            }
        } else {
            removed(pair, without(pair.old.values.keySet(), pair.now.values.keySet()));
            added(pair, without(pair.now.values.keySet(), pair.old.values.keySet()));
        }
    }

    private static void removed(Pair pair, List<String> values) {
        if (!values.isEmpty()) {
            String text = list(values) + (values.size() == 1 ? " is no longer a value" : " are no longer values");
            pair.shift(CompatibilityRule.ENUM_VALUE_REMOVED, Shift.NARROWED, keyword(pair.now), text);
        }
    }

    private static void added(Pair pair, List<String> values) {
        if (values.isEmpty()) {
            return;
        }
        String text = list(values) + (values.size() == 1 ? " is a new value" : " are new values");
        if (pair.direction.isSent() || pair.old.isOpenEnum()) {
            pair.additive(CompatibilityRule.ENUM_VALUE_ADDED, keyword(pair.now), text);
        } else {
            pair.report(
                    CompatibilityRule.ENUM_VALUE_ADDED,
                    Effect.BREAKING_WIRE,
                    keyword(pair.now),
                    text,
                    pair.direction.whom() + " and know only the listed values are not prepared for it");
        }
    }

    private static String keyword(Schema schema) {
        return schema.keywords.containsKey("enum") ? "enum" : schema.keywords.containsKey("const") ? "const" : "oneOf";
    }

    private static List<String> without(Set<String> values, Set<String> others) {
        return values.stream().filter(value -> !others.contains(value)).toList();
    }

    private static String list(List<String> values) {
        return String.join(", ", values);
    }
}
