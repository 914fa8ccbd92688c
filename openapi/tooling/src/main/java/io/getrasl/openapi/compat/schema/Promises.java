package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Effect;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Optional;

/** The extensions of this API that change what clients do or servers answer. */
final class Promises implements Aspect {

    @Override
    public void compare(Pair pair) {
        sensitive(pair);
        flag(pair, "x-timestamp", "times are written in another way", !pair.direction.isSent());
        flag(pair, "x-validated-by-item", "an item that breaks its schema is answered in another way", true);
        if (has(pair.old, "x-extensible") && !has(pair.now, "x-extensible")) {
            pair.additive(
                    CompatibilityRule.BEHAVIOUR_CHANGED, "enum", "no values beyond the listed ones are to be expected");
        } else if (!has(pair.old, "x-extensible") && has(pair.now, "x-extensible") && !pair.direction.isSent()) {
            pair.breaking(
                    CompatibilityRule.BEHAVIOUR_CHANGED,
                    "x-extensible",
                    "values beyond the listed ones are to be expected",
                    pair.direction.whom() + " relied on the list being complete");
        }
        catalogue(pair);
    }

    private static void sensitive(Pair pair) {
        boolean old = has(pair.old, "x-sensitive");
        boolean now = has(pair.now, "x-sensitive");
        if (old && !now) {
            pair.breaking(
                    CompatibilityRule.BEHAVIOUR_CHANGED,
                    "x-sensitive",
                    "it is no longer sensitive",
                    "Java callers find it in their logs, where it was hidden");
        } else if (now && !old) {
            pair.additive(CompatibilityRule.BEHAVIOUR_CHANGED, "x-sensitive", "it is sensitive, and hidden in logs");
        }
    }

    private static void flag(Pair pair, String extension, String text, boolean relevant) {
        if (relevant && !value(pair.old, extension).equals(value(pair.now, extension))) {
            pair.breaking(
                    CompatibilityRule.BEHAVIOUR_CHANGED,
                    extension,
                    text + " ('" + extension + "' changes)",
                    pair.direction.isSent()
                            ? "callers get other answers"
                            : pair.direction.whom() + " get another text");
        }
    }

    private static void catalogue(Pair pair) {
        if (!(pair.old.extensions.get("x-error-catalogue") instanceof ObjectNode old)
                || !(pair.now.extensions.get("x-error-catalogue") instanceof ObjectNode now)) {
            return;
        }
        for (Member code : old.members()) {
            Optional<Member> kept = now.member(code.name());
            if (kept.isEmpty()) {
                pair.report(
                        CompatibilityRule.ERROR_CODE_REMOVED,
                        Effect.BREAKING_WIRE,
                        "x-error-catalogue",
                        "the code " + code.name() + " is gone",
                        "callers that branch on it, or catch its exception class, no longer can");
            } else if (!text(code, "status").equals(text(kept.get(), "status"))) {
                pair.report(
                        CompatibilityRule.ERROR_CODE_CHANGED,
                        Effect.BREAKING_WIRE,
                        "x-error-catalogue",
                        "the code " + code.name() + " has status " + text(kept.get(), "status") + " instead of "
                                + text(code, "status"),
                        "callers that branch on the status, or catch the class of its kind, miss it");
            } else {
                details(pair, code, kept.get());
            }
        }
    }

    private static void details(Pair pair, Member old, Member now) {
        var before = old.value().child("details");
        var after = now.value().child("details");
        if (before.isPresent() && after.isPresent()) {
            pair.inner(
                    Parts.of(before.get()),
                    Parts.of(after.get()),
                    Subject.in("error code " + old.name() + ", details"));
        } else if (before.isPresent()) {
            pair.breaking(
                    CompatibilityRule.ERROR_CODE_CHANGED,
                    "x-error-catalogue",
                    "the code " + old.name() + " has no details any more",
                    "callers that read them find nothing");
        }
    }

    private static String text(Member code, String name) {
        return code.value().child(name).map(Canonical::json).orElse("none");
    }

    private static boolean has(Schema schema, String extension) {
        return schema.extensions.containsKey(extension);
    }

    private static String value(Schema schema, String extension) {
        return has(schema, extension) ? Canonical.json(schema.extensions.get(extension)) : "";
    }
}
