package io.getrasl.openapi.compat.wire;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Direction;
import io.getrasl.openapi.compat.Kind;
import io.getrasl.openapi.compat.schema.Canonical;
import io.getrasl.openapi.compat.schema.Lifecycle;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Compares an operation with itself in the newer document. */
final class OperationComparison {

    private final ApiOperation old;
    private final ApiOperation now;
    private final Scope scope;

    private OperationComparison(ApiOperation old, ApiOperation now, Scope scope) {
        this.old = old;
        this.now = now;
        this.scope = scope;
    }

    static void compare(ApiOperation old, ApiOperation now, Scope scope) {
        new OperationComparison(old, now, scope).compare();
    }

    private void compare() {
        scope.lifecycle(old.node(), now.node(), true, "", now.place(), old.place());
        Parameters.compare(old, now, scope);
        RequestBodies.compare(old, now, scope);
        Responses.compare(old, now, scope);
        Security.compare(old, now, scope);
        Servers.compare(old, now, scope);
        JavaMethods.compare(old, now, scope);
        retries();
        pagination();
        batches();
        callbacks();
    }

    private void retries() {
        boolean before = isTrue(old.node().child("x-retry-safe"));
        boolean after = isTrue(now.node().child("x-retry-safe"));
        if (before && !after) {
            scope.breaking(
                    CompatibilityRule.RETRY_UNSAFE,
                    "",
                    now.place("x-retry-safe"),
                    old.place("x-retry-safe"),
                    "repeating it after a failure is no longer safe",
                    "callers that repeat it may do it twice");
        } else if (after && !before) {
            scope.additive(
                    CompatibilityRule.RETRY_UNSAFE,
                    Kind.CHANGED,
                    "",
                    now.place("x-retry-safe"),
                    "repeating it after a failure is safe");
        }
    }

    private void pagination() {
        String before = old.node().child("x-pagination").map(Canonical::json).orElse("none");
        String after = now.node().child("x-pagination").map(Canonical::json).orElse("none");
        if (!before.equals(after)) {
            scope.source(
                    CompatibilityRule.PAGINATION_CHANGED,
                    "",
                    now.place("x-pagination"),
                    old.place("x-pagination"),
                    before.equals("none")
                            ? "it is paged now"
                            : after.equals("none")
                                    ? "it is no longer paged"
                                    : "it is paged by other parameters or values",
                    "Java callers get another type or other pages",
                    old.javaMethod());
        }
    }

    private void batches() {
        Optional<Node> before = old.node().child("x-batch");
        Optional<Node> after = now.node().child("x-batch");
        if (before.isEmpty() || before.map(Canonical::json).equals(after.map(Canonical::json))) {
            return;
        }
        scope.source(
                CompatibilityRule.BATCH_CHANGED,
                "",
                now.place("x-batch"),
                old.place("x-batch"),
                after.isEmpty() ? "it no longer takes any number of items" : "it is split by other properties",
                after.isEmpty()
                        ? "Java callers that pass a collection do not compile"
                        : "Java callers that pass a collection get another type or other totals",
                old.javaMethod());
    }

    private void callbacks() {
        Map<String, ApiOperation> before = callbacks(old, scope.old);
        Map<String, ApiOperation> after = callbacks(now, scope.now);
        before.forEach((key, callback) -> {
            ApiOperation kept = after.get(key);
            if (kept == null) {
                scope.removed(
                        CompatibilityRule.CALLBACK_REMOVED,
                        Lifecycle.of(callback.node()),
                        callback.label(),
                        now.place("callbacks"),
                        callback.place(),
                        "it is no longer called",
                        "callers that asked for it wait in vain");
            } else {
                Scope inner = scope.inverted(scope.label + ", " + callback.label());
                compare(callback, kept, inner);
                scope.changes.addAll(inner.changes);
                scope.entries.addAll(inner.entries);
            }
        });
        after.forEach((key, callback) -> {
            if (!before.containsKey(key)) {
                Place place = callback.place();
                scope.additive(CompatibilityRule.CALLBACK_ADDED, Kind.ADDED, callback.label(), place, "it is new");
            }
        });
    }

    private static Map<String, ApiOperation> callbacks(
            ApiOperation operation, io.getrasl.openapi.compat.document.ApiDocument document) {
        Map<String, ApiOperation> found = new LinkedHashMap<>();
        for (Member callback : document.members(operation.node(), "callbacks")) {
            for (Member expression : document.object(callback.value()).members()) {
                ApiOperation.of(document, expression)
                        .forEach((method, delivery) -> found.put(
                                callback.name() + " " + expression.name() + " " + method,
                                delivery.called("callback `" + callback.name() + "`")));
            }
        }
        return found;
    }

    static boolean isTrue(Optional<Node> node) {
        return node.filter(value ->
                        value instanceof ScalarNode scalar && scalar.text().equals("true"))
                .isPresent();
    }

    static boolean isSent(Direction direction) {
        return direction.isSent();
    }
}
