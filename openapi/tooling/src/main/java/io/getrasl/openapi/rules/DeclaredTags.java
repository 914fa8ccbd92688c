package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.tree.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** {@code duplicate-tag} and {@code unused-tag}: tags are declared once, and for something. */
final class DeclaredTags implements Rule<Bundle> {

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Set<String> used = new HashSet<>();
        for (Endpoint endpoint : Endpoint.of(bundle.document())) {
            Nodes.items(endpoint.operation(), "tags")
                    .forEach(tag -> Expectation.scalar(tag).ifPresent(used::add));
        }
        Map<String, Place> seen = new HashMap<>();
        for (Node tag : Nodes.items(bundle.document(), "tags")) {
            Optional<String> name = tag.text("name");
            if (name.isEmpty()) {
                continue;
            }
            Place former = seen.putIfAbsent(name.get(), tag.place());
            if (former != null) {
                findings.accept(new Finding(
                        tag.place(),
                        "duplicate-tag",
                        "the tag '" + name.get() + "' is declared in line " + former.line() + " already",
                        "delete one of the two"));
            } else if (!used.contains(name.get())) {
                findings.accept(new Finding(
                        tag.place(),
                        "unused-tag",
                        "no operation has the tag '" + name.get() + "'",
                        "give it to the operations that belong to it, or delete it"));
            }
        }
    }
}
