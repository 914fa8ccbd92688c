package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.grammar.Kind;
import io.getrasl.openapi.grammar.Shape;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code wrong-ref}: a reference leads to the kind of thing that stands in its place. */
final class ReferencedKinds implements Rule<Bundle> {

    private static final Map<String, String> SECTIONS = Map.of(
            "Schema", "schemas",
            "Response", "responses",
            "Parameter", "parameters",
            "Example", "examples",
            "RequestBody", "requestBodies",
            "Header", "headers",
            "SecurityScheme", "securitySchemes",
            "Link", "links",
            "Callback", "callbacks");

    private static final Pattern COMPONENT = Pattern.compile("#/components/([^/]+)/[^/]+");

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Grammar grammar = Grammar.of(bundle.document());
        Grammar.walk(bundle.document(), (kind, object) -> {
            for (Member member : object.members()) {
                Shape shape = kind.shape(member.name()).orElse(null);
                if (shape != null && SECTIONS.containsKey(shape.of())) {
                    Kind expected = grammar.kind(shape.of());
                    switch (shape.holder()) {
                        case ONE -> judge(bundle.document(), expected, member.value(), findings);
                        case LIST ->
                            Nodes.items(Optional.of(member.value()))
                                    .forEach(item -> judge(bundle.document(), expected, item, findings));
                        case MAP ->
                            Nodes.members(object, member.name())
                                    .forEach(each -> judge(bundle.document(), expected, each.value(), findings));
                    }
                }
            }
        });
    }

    private static void judge(ObjectNode document, Kind expected, Node node, Consumer<Finding> findings) {
        Optional<String> reference = node.text("$ref");
        Matcher component = COMPONENT.matcher(reference.orElse(""));
        if (!component.matches() || component.group(1).equals(SECTIONS.get(expected.name()))) {
            return;
        }
        String file = JsonPointer.follow(document, reference.get())
                .map(target -> target.place().file())
                .orElse(reference.get());
        findings.accept(new Finding(
                node.place(),
                "wrong-ref",
                "this reference must lead to " + expected.shown() + ", and " + file + " stands in components/"
                        + component.group(1),
                "refer to a component in components/" + SECTIONS.get(expected.name())));
    }
}
