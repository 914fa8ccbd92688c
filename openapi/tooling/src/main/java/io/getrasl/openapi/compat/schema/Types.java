package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.CompatibilityRule;

/** The types that values may have, null among them. */
final class Types implements Aspect {

    @Override
    public void compare(Pair pair) {
        Schema old = pair.old;
        Schema now = pair.now;
        boolean lost = old.types.stream().anyMatch(type -> !JsonType.allows(now.types, type));
        boolean gained = now.types.stream().anyMatch(type -> !JsonType.allows(old.types, type));
        if (now.impossible != old.impossible) {
            lost |= now.impossible;
            gained |= old.impossible;
        }
        pair.shift(
                CompatibilityRule.TYPE_CHANGED,
                Shift.of(lost, gained),
                "type",
                "the type changes from " + JsonType.words(old.types) + " to " + JsonType.words(now.types));
        boolean anyThing =
                !old.typed && old.types.equals(JsonType.all()) || !now.typed && now.types.equals(JsonType.all());
        if (!anyThing || old.types.equals(now.types)) {
            pair.nullability(pair.now.keywords.containsKey("nullable") ? "nullable" : "type");
        }
    }
}
