package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code duplicate-parameter}: an operation has one parameter of a name in a place. */
final class UniqueParameters implements Rule<Bundle> {

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Grammar.walk(bundle.document(), (kind, object) -> {
            if (kind.is("Operation") || kind.is("PathItem")) {
                judge(bundle.document(), object, findings);
            }
        });
    }

    private static void judge(ObjectNode document, ObjectNode holder, Consumer<Finding> findings) {
        Map<String, Place> seen = new HashMap<>();
        for (Node item : Nodes.items(holder, "parameters")) {
            References.object(document, item).ifPresent(parameter -> {
                Optional<String> name = parameter.text("name");
                Optional<String> in = parameter.text("in");
                if (name.isPresent() && in.isPresent()) {
                    // Names of headers are the same in any case.
                    String key = in.get().equals("header") ? name.get().toLowerCase(Locale.ROOT) : name.get();
                    Place former = seen.putIfAbsent(in.get() + " " + key, item.place());
                    if (former != null) {
                        findings.accept(new Finding(
                                item.place(),
                                "duplicate-parameter",
                                "there is another " + in.get() + " parameter '" + name.get() + "' here, in line "
                                        + former.line(),
                                "delete one of the two, or rename it"));
                    }
                }
            });
        }
    }
}
