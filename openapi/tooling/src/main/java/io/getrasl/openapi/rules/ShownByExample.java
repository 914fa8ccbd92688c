package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** {@code missing-example}: every request body, every success and every error code is shown. */
final class ShownByExample implements Rule<Bundle> {

    private static final String RULE = "missing-example";

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        ObjectNode document = bundle.document();
        ErrorCatalogue catalogue = ErrorCatalogue.of(document);
        Grammar.walk(document, (kind, object) -> {
            if (kind.is("RequestBody")) {
                for (Member media : Nodes.members(object, "content")) {
                    boolean shown = names(media).stream().anyMatch(name -> !name.startsWith("VALIDATION_ERROR"));
                    report(shown, media, "this request body has no example of a request that is accepted", findings);
                }
            }
        });
        for (Endpoint endpoint : Endpoint.of(document)) {
            for (Member status : Nodes.members(endpoint.operation(), "responses")) {
                References.object(document, status.value())
                        .ifPresent(response -> judge(status, response, catalogue, findings));
            }
        }
    }

    private static void judge(
            Member status, ObjectNode response, ErrorCatalogue catalogue, Consumer<Finding> findings) {
        List<Node> codes = Nodes.items(response, "x-error-codes");
        for (Member media : Nodes.members(response, "content")) {
            List<String> names = names(media);
            if (status.name().startsWith("2")) {
                report(!names.isEmpty(), media, "this response has no example", findings);
            }
            for (Node code : codes) {
                String text = catalogue.meant(Expectation.scalar(code).orElse(""));
                boolean shown = names.stream().anyMatch(name -> name.equals(text) || name.startsWith(text + "."));
                if (!shown) {
                    findings.accept(new Finding(
                            media.place(),
                            RULE,
                            "the code " + text + " of this response has no example",
                            "add an example named " + text));
                }
            }
        }
    }

    private static List<String> names(Member media) {
        List<String> names = new ArrayList<>();
        Nodes.members(media.value(), "examples").forEach(example -> names.add(example.name()));
        media.value().child("example").ifPresent(one -> names.add("example"));
        return names;
    }

    private static void report(boolean shown, Member media, String message, Consumer<Finding> findings) {
        if (!shown) {
            findings.accept(
                    new Finding(media.place(), RULE, message, "add examples: with a name, and the value below it"));
        }
    }
}
