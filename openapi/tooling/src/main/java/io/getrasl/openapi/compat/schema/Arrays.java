package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.CompatibilityRule;

/** What stands in arrays. */
final class Arrays implements Aspect {

    @Override
    public void compare(Pair pair) {
        Schema old = pair.old;
        Schema now = pair.now;
        if (!pair.both(JsonType.ARRAY)) {
            return;
        }
        compare(pair, old.items, now.items);
        int both = Math.min(old.prefixItems.size(), now.prefixItems.size());
        for (int i = 0; i < both; i++) {
            pair.inner(old.prefixItems.get(i), now.prefixItems.get(i), pair.subject.property("[" + i + "]"));
        }
        if (old.prefixItems.size() != now.prefixItems.size()) {
            pair.shift(
                    CompatibilityRule.ITEMS_CHANGED,
                    Shift.UNKNOWN,
                    "prefixItems",
                    "the number of described items changes from " + old.prefixItems.size() + " to "
                            + now.prefixItems.size());
        }
    }

    private static void compare(Pair pair, Parts old, Parts now) {
        if (old != null && now != null) {
            pair.inner(old, now, pair.subject.items());
        } else if (now != null && pair.old.types.contains(JsonType.ARRAY)) {
            pair.shift(CompatibilityRule.ITEMS_CHANGED, Shift.NARROWED, "items", "items may no longer be anything");
        } else if (old != null && pair.now.types.contains(JsonType.ARRAY)) {
            pair.shift(CompatibilityRule.ITEMS_CHANGED, Shift.WIDENED, "items", "items may be anything");
        }
    }
}
