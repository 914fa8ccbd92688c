package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.CompatibilityRule;

/** How long texts are, how many items arrays have, and how many properties objects. */
final class Sizes implements Aspect {

    @Override
    public void compare(Pair pair) {
        Schema old = pair.old;
        Schema now = pair.now;
        if (pair.both(JsonType.STRING) && (old.values == null || now.values == null)) {
            least(pair, CompatibilityRule.LENGTH_CHANGED, "minLength", old.minLength, now.minLength);
            most(pair, CompatibilityRule.LENGTH_CHANGED, "maxLength", old.maxLength, now.maxLength);
        }
        if (pair.both(JsonType.ARRAY)) {
            least(pair, CompatibilityRule.SIZE_CHANGED, "minItems", old.minItems, now.minItems);
            most(pair, CompatibilityRule.SIZE_CHANGED, "maxItems", old.maxItems, now.maxItems);
            pair.shift(
                    CompatibilityRule.SIZE_CHANGED,
                    Shift.of(now.unique && !old.unique, old.unique && !now.unique),
                    "uniqueItems",
                    now.unique ? "items may not repeat" : "items may repeat");
        }
        if (pair.both(JsonType.OBJECT)) {
            least(pair, CompatibilityRule.SIZE_CHANGED, "minProperties", old.minProperties, now.minProperties);
            most(pair, CompatibilityRule.SIZE_CHANGED, "maxProperties", old.maxProperties, now.maxProperties);
        }
    }

    private static void least(Pair pair, CompatibilityRule rule, String keyword, long old, long now) {
        pair.shift(rule, Shift.of(now > old, now < old), keyword, keyword + " changes from " + old + " to " + now);
    }

    private static void most(Pair pair, CompatibilityRule rule, String keyword, long old, long now) {
        pair.shift(
                rule,
                Shift.of(now < old, now > old),
                keyword,
                keyword + " changes from " + shown(old) + " to " + shown(now));
    }

    private static String shown(long limit) {
        return limit == Schema.UNLIMITED ? "none" : String.valueOf(limit);
    }
}
