package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Effect;
import java.util.Map;

/** Properties without a name of their own. Readers ignore what they do not know, so a reply that may have more breaks nobody. */
final class AdditionalProperties implements Aspect {

    private static final String KEYWORD = "additionalProperties";

    @Override
    public void compare(Pair pair) {
        if (pair.both(JsonType.OBJECT)) {
            additional(pair);
            patterns(pair);
            names(pair);
        }
    }

    private static void additional(Pair pair) {
        Parts old = pair.old.additional;
        Parts now = pair.now.additional;
        if (old != null && now != null && !pair.old.closed && !pair.now.closed) {
            pair.inner(old, now, pair.subject.values());
        } else if (pair.now.closed != pair.old.closed) {
            closed(pair);
        } else if (now != null && old == null && !pair.now.closed) {
            pair.shift(
                    CompatibilityRule.ADDITIONAL_PROPERTIES,
                    Shift.NARROWED,
                    KEYWORD,
                    "other properties are limited to a schema");
        } else if (old != null && now == null && !pair.old.closed) {
            pair.shift(
                    CompatibilityRule.ADDITIONAL_PROPERTIES,
                    Shift.WIDENED,
                    KEYWORD,
                    "other properties may be anything");
        }
    }

    private static void closed(Pair pair) {
        String text = pair.now.closed ? "other properties are refused" : "other properties are allowed";
        if (pair.direction.isSent()) {
            pair.shift(
                    CompatibilityRule.ADDITIONAL_PROPERTIES,
                    pair.now.closed ? Shift.NARROWED : Shift.WIDENED,
                    KEYWORD,
                    text);
        } else if (pair.now.closed && pair.old.additional != null) {
            pair.report(
                    CompatibilityRule.ADDITIONAL_PROPERTIES,
                    Effect.BREAKING_WIRE,
                    KEYWORD,
                    "there are no other properties any more",
                    pair.direction.whom() + " no longer find them");
        } else {
            pair.additive(CompatibilityRule.ADDITIONAL_PROPERTIES, KEYWORD, text);
        }
    }

    private static void patterns(Pair pair) {
        for (Map.Entry<String, Property> pattern : pair.old.patternProperties.entrySet()) {
            Property kept = pair.now.patternProperties.get(pattern.getKey());
            if (kept != null) {
                pair.inner(pattern.getValue().parts(), kept.parts(), pair.subject.values());
            } else {
                boolean refused = pair.now.closed || !pair.direction.isSent();
                pair.shift(
                        CompatibilityRule.ADDITIONAL_PROPERTIES,
                        refused ? Shift.CHANGED : Shift.WIDENED,
                        "patternProperties",
                        "properties like '" + pattern.getKey() + "' are no longer described");
            }
        }
        pair.now.patternProperties.keySet().stream()
                .filter(pattern -> !pair.old.patternProperties.containsKey(pattern))
                .forEach(pattern -> pair.shift(
                        CompatibilityRule.ADDITIONAL_PROPERTIES,
                        pair.direction.isSent() == pair.old.closed ? Shift.WIDENED : Shift.NARROWED,
                        "patternProperties",
                        "properties like '" + pattern + "' have a schema now"));
    }

    private static void names(Pair pair) {
        Parts old = pair.old.propertyNames;
        Parts now = pair.now.propertyNames;
        if (old != null && now != null) {
            pair.inner(old, now, pair.subject.property("(names)"));
        } else {
            pair.shift(
                    CompatibilityRule.ADDITIONAL_PROPERTIES,
                    Shift.of(now != null, old != null),
                    "propertyNames",
                    now != null
                            ? "the names of properties are limited"
                            : "the names of properties are no longer limited");
        }
    }
}
