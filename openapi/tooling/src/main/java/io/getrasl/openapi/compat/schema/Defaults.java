package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Effect;

/** What a value is where it is left out, which matters to those who leave it out. */
final class Defaults implements Aspect {

    @Override
    public void compare(Pair pair) {
        String old = shown(pair.old);
        String now = shown(pair.now);
        if (old.equals(now)) {
            return;
        }
        String text = "the default changes from " + old + " to " + now;
        if (!pair.direction.isSent()) {
            pair.report(CompatibilityRule.DEFAULT_CHANGED, Effect.EDITORIAL, "default", text, "");
        } else if (pair.old.defaultValue == null) {
            pair.additive(CompatibilityRule.DEFAULT_CHANGED, "default", "the default is " + now);
        } else {
            pair.breaking(
                    CompatibilityRule.DEFAULT_CHANGED, "default", text, "callers that leave it out get something else");
        }
    }

    private static String shown(Schema schema) {
        return schema.defaultValue == null ? "none" : Canonical.shown(schema.defaultValue);
    }
}
