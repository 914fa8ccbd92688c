package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.function.Consumer;

/** {@code missing-provenance}: operations and schemas say where they come from, and what is inferred says why. */
final class KnownOrigins implements Rule<Bundle> {

    private static final String RULE = "missing-provenance";
    private static final String ORIGIN = "x-provenance";
    private static final String REASON = "x-provenance-reason";

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        ObjectNode document = bundle.document();
        for (Endpoint endpoint : Endpoint.of(document)) {
            demand(endpoint.operation(), endpoint.place(), endpoint.shown(), findings);
        }
        for (Member schema : Nodes.members(document.child("components").orElse(document), "schemas")) {
            if (schema.value() instanceof ObjectNode described) {
                demand(described, schema.place(), "the schema '" + schema.name() + "'", findings);
            }
        }
        Grammar.walk(document, (kind, object) -> {
            boolean inferred = object.text(ORIGIN).filter("inferred"::equals).isPresent();
            boolean explained =
                    object.text(REASON).filter(text -> !text.isBlank()).isPresent();
            if (inferred && !explained) {
                findings.accept(new Finding(
                        object.member(ORIGIN).orElseThrow().place(),
                        RULE,
                        "this is inferred, and nothing says from what",
                        "add " + REASON + ": with what is inferred and why"));
            }
        });
    }

    private static void demand(ObjectNode object, Place place, String shown, Consumer<Finding> findings) {
        if (object.member(ORIGIN).isEmpty()) {
            findings.accept(new Finding(
                    place,
                    RULE,
                    shown + " does not say where it comes from",
                    "add " + ORIGIN + ": reference, white-label or inferred"));
        }
    }
}
