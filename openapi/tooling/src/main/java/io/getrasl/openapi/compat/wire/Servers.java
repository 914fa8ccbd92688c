package io.getrasl.openapi.compat.wire;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Kind;
import io.getrasl.openapi.compat.document.ApiDocument;
import io.getrasl.openapi.compat.schema.Canonical;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares base URLs: those of the document once, those of an operation where it has its own. */
final class Servers {

    private Servers() {}

    /** Of the whole document. */
    static void compare(Scope scope) {
        compare(
                servers(scope.old.root().child("servers"), scope.old),
                servers(scope.now.root().child("servers"), scope.now),
                place(scope.now.root()).orElse(scope.now.root().place()),
                scope);
    }

    /** Of an operation, if it or its path has its own before or after. */
    static void compare(ApiOperation old, ApiOperation now, Scope scope) {
        Map<String, Node> inherited = servers(scope.old.root().child("servers"), scope.old);
        Map<String, Node> before = servers(old.inherited("servers", scope.old), scope.old);
        Map<String, Node> after = servers(now.inherited("servers", scope.now), scope.now);
        Map<String, Node> inheritedNow = servers(scope.now.root().child("servers"), scope.now);
        boolean own =
                !before.keySet().equals(inherited.keySet()) || !after.keySet().equals(inheritedNow.keySet());
        if (own) {
            Place place = place(now.node()).or(() -> place(now.item())).orElse(now.place());
            compare(before, after, place, scope);
        }
    }

    private static Optional<Place> place(ObjectNode owner) {
        return owner.member("servers").map(Member::place);
    }

    private static void compare(Map<String, Node> before, Map<String, Node> after, Place place, Scope scope) {
        before.forEach((url, server) -> {
            Node kept = after.get(url);
            if (kept == null) {
                scope.breaking(
                        CompatibilityRule.SERVER_REMOVED,
                        "",
                        place,
                        server.place(),
                        "the base URL " + url + " is gone",
                        "callers that use it reach nobody");
            } else {
                variables(url, server, kept, scope);
            }
        });
        after.forEach((url, server) -> {
            if (!before.containsKey(url)) {
                scope.additive(
                        CompatibilityRule.SERVER_ADDED,
                        Kind.ADDED,
                        "",
                        server.place(),
                        "the base URL " + url + " is new");
            }
        });
    }

    private static void variables(String url, Node old, Node now, Scope scope) {
        if (!(old.child("variables").orElse(null) instanceof ObjectNode variables)) {
            return;
        }
        for (Member variable : variables.members()) {
            Optional<Node> kept = now.child("variables").flatMap(node -> node.child(variable.name()));
            String one = variable.value().child("default").map(Canonical::json).orElse("none");
            String other = kept.flatMap(node -> node.child("default"))
                    .map(Canonical::json)
                    .orElse("none");
            Place place = kept.orElse(now).place();
            if (!one.equals(other)) {
                scope.breaking(
                        CompatibilityRule.SERVER_REMOVED,
                        "",
                        place,
                        variable.place(),
                        "the default of `" + variable.name() + "` in " + url + " changes from " + one + " to " + other,
                        "callers that do not set it reach another server");
            }
            Set<String> lost = values(variable.value());
            lost.removeAll(kept.map(Servers::values).orElse(Set.of()));
            boolean free = kept.filter(node -> node.child("enum").isEmpty()).isPresent();
            if (!lost.isEmpty() && !free) {
                scope.breaking(
                        CompatibilityRule.SERVER_REMOVED,
                        "",
                        place,
                        variable.place(),
                        "`" + variable.name() + "` in " + url + " no longer takes " + String.join(", ", lost),
                        "callers that use it reach nobody");
            }
        }
    }

    private static Set<String> values(Node variable) {
        Set<String> values = new TreeSet<>();
        if (variable.child("enum").orElse(null) instanceof ArrayNode array) {
            array.items().forEach(value -> values.add(value instanceof ScalarNode scalar ? scalar.text() : ""));
        }
        return values;
    }

    private static Map<String, Node> servers(Optional<Node> stated, ApiDocument document) {
        Map<String, Node> servers = new LinkedHashMap<>();
        if (stated.orElse(null) instanceof ArrayNode array) {
            array.items()
                    .forEach(server -> servers.put(normal(server.text("url").orElse("/")), server));
        }
        if (servers.isEmpty()) {
            servers.put("/", document.root());
        }
        return servers;
    }

    private static String normal(String url) {
        String trimmed = url.replaceAll("/+$", "");
        return trimmed.isEmpty() ? "/" : trimmed;
    }
}
