package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** {@code unknown-scope}: an operation needs scopes that its security scheme has. */
final class KnownScopes implements Rule<Bundle> {

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        ObjectNode document = bundle.document();
        Map<String, Set<String>> known = new TreeMap<>();
        for (Member scheme : Nodes.members(document.child("components").orElse(document), "securitySchemes")) {
            References.object(document, scheme.value())
                    .map(KnownScopes::scopes)
                    .filter(scopes -> !scopes.isEmpty())
                    .ifPresent(scopes -> known.put(scheme.name(), scopes));
        }
        judge(document, known, findings);
        Endpoint.of(document).forEach(endpoint -> judge(endpoint.operation(), known, findings));
    }

    /** Those of the flows of OAuth, and those that {@code x-scopes} lists. */
    private static Set<String> scopes(ObjectNode scheme) {
        Set<String> scopes = new TreeSet<>();
        Nodes.items(scheme, "x-scopes")
                .forEach(scope -> Expectation.scalar(scope).ifPresent(scopes::add));
        Nodes.members(scheme, "flows")
                .forEach(flow -> Nodes.members(flow.value(), "scopes").forEach(scope -> scopes.add(scope.name())));
        return scopes;
    }

    private static void judge(ObjectNode holder, Map<String, Set<String>> known, Consumer<Finding> findings) {
        for (Node requirement : Nodes.items(holder, "security")) {
            if (requirement instanceof ObjectNode schemes) {
                for (Member scheme : schemes.members()) {
                    Set<String> scopes = known.getOrDefault(scheme.name(), Set.of());
                    Nodes.items(Optional.of(scheme.value())).stream()
                            .filter(scope -> !scopes.isEmpty())
                            .forEach(scope -> Expectation.scalar(scope)
                                    .filter(name -> !scopes.contains(name))
                                    .ifPresent(name -> findings.accept(new Finding(
                                            scope.place(),
                                            "unknown-scope",
                                            "the security scheme '" + scheme.name() + "' has no scope '" + name + "'",
                                            Spelling.nearest(name, scopes)
                                                    .map(near -> "write " + near)
                                                    .orElse("add it to the scheme, or take it away")))));
                }
            }
        }
    }
}
