package io.getrasl.openapi.compat.wire;

import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Kind;
import io.getrasl.openapi.compat.document.ApiDocument;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares what credentials an operation asks for. Whoever satisfied one of the old alternatives must satisfy one of the new ones:
 * it may ask for the same or less.
 */
final class Security {

    private Security() {}

    static void compare(ApiOperation old, ApiOperation now, Scope scope) {
        List<Map<String, Set<String>>> before = alternatives(old, scope.old, scope);
        List<Map<String, Set<String>>> after = alternatives(now, scope.now, scope);
        boolean sent = scope.direction.isSent();
        boolean stricter = isMissing(sent ? before : after, sent ? after : before);
        boolean laxer = isMissing(sent ? after : before, sent ? before : after);
        if (stricter) {
            scope.breaking(
                    CompatibilityRule.SECURITY_TIGHTENED,
                    "",
                    now.place("security"),
                    old.place("security"),
                    (sent ? "it asks for " : "it comes with ") + shown(after) + " instead of " + shown(before),
                    sent
                            ? "callers with the credentials of before are refused"
                            : "receivers cannot check it as before");
        } else if (laxer) {
            scope.additive(
                    CompatibilityRule.SECURITY_LOOSENED,
                    Kind.CHANGED,
                    "",
                    now.place("security"),
                    "it asks for " + shown(after) + " instead of " + shown(before));
        }
    }

    /** Whether an alternative on the left satisfies none on the right. */
    private static boolean isMissing(List<Map<String, Set<String>>> left, List<Map<String, Set<String>>> right) {
        return left.stream().anyMatch(one -> right.stream().noneMatch(other -> suffices(one, other)));
    }

    private static boolean suffices(Map<String, Set<String>> given, Map<String, Set<String>> asked) {
        return asked.entrySet().stream()
                .allMatch(scheme ->
                        given.getOrDefault(scheme.getKey(), Set.of("\0")).containsAll(scheme.getValue())
                                && given.containsKey(scheme.getKey()));
    }

    private static List<Map<String, Set<String>>> alternatives(
            ApiOperation operation, ApiDocument document, Scope scope) {
        List<Map<String, Set<String>>> found = new ArrayList<>();
        // What the document asks of callers is nothing that its webhooks and callbacks come with.
        Optional<Node> ofAll = scope.direction.isSent() ? document.root().child("security") : Optional.empty();
        Node stated = operation.node().child("security").or(() -> ofAll).orElse(operation.node());
        if (stated instanceof ArrayNode array) {
            array.items().forEach(item -> found.add(schemes(item, scope)));
        }
        if (found.isEmpty()) {
            found.add(Map.of());
        }
        return found;
    }

    private static Map<String, Set<String>> schemes(Node alternative, Scope scope) {
        Map<String, Set<String>> schemes = new TreeMap<>();
        if (alternative instanceof ObjectNode object) {
            for (Member member : object.members()) {
                Set<String> scopes = new TreeSet<>();
                if (member.value() instanceof ArrayNode array) {
                    array.items().forEach(name -> scopes.add(name instanceof ScalarNode text ? text.text() : ""));
                }
                schemes.merge(SecuritySchemes.identity(member.name(), scope), scopes, (one, other) -> {
                    one.addAll(other);
                    return one;
                });
            }
        }
        return schemes;
    }

    private static String shown(List<Map<String, Set<String>>> alternatives) {
        return alternatives.stream()
                .map(alternative -> alternative.isEmpty()
                        ? "nothing"
                        : alternative.entrySet().stream()
                                .map(entry -> entry.getKey()
                                        + (entry.getValue().isEmpty()
                                                ? ""
                                                : " with " + String.join(", ", entry.getValue())))
                                .collect(Collectors.joining(" and ")))
                .collect(Collectors.joining(" or "));
    }
}
