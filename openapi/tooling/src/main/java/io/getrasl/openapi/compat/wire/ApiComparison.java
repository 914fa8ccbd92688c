package io.getrasl.openapi.compat.wire;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.compat.Change;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Direction;
import io.getrasl.openapi.compat.Kind;
import io.getrasl.openapi.compat.document.ApiDocument;
import io.getrasl.openapi.compat.schema.Lifecycle;
import io.getrasl.openapi.compat.schema.SchemaComparison;
import io.getrasl.openapi.compat.schema.SchemaReader;
import io.getrasl.openapi.tree.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares two documents from the top: their operations, webhooks and servers. */
public final class ApiComparison {

    private final ApiDocument old;
    private final ApiDocument now;
    private final LocalDate today;
    private final SchemaComparison schemas;
    private final List<Scope> scopes = new ArrayList<>();

    private ApiComparison(ApiDocument old, ApiDocument now, LocalDate today) {
        this.old = old;
        this.now = now;
        this.today = today;
        this.schemas = new SchemaComparison(new SchemaReader(old), new SchemaReader(now), today);
    }

    /** All differences, sorted by place, on a day that decides which sunsets have passed. */
    public static List<Change> changes(ApiDocument old, ApiDocument now, LocalDate today) {
        ApiComparison comparison = new ApiComparison(old, now, today);
        comparison.compare();
        return comparison.collect();
    }

    private void compare() {
        Scope whole = scope("the API", Direction.REQUEST);
        Servers.compare(whole);
        SecuritySchemes.compare(whole);
        Map<String, ApiOperation> oldPaths = ApiOperation.paths(old);
        Map<String, ApiOperation> newPaths = ApiOperation.paths(now);
        oldPaths.forEach((key, operation) -> {
            Scope scope = scope(operation.label(), Direction.REQUEST);
            if (newPaths.containsKey(key)) {
                OperationComparison.compare(operation, newPaths.get(key), scope);
            } else {
                removed(operation, newPaths, scope);
            }
        });
        added(oldPaths, newPaths, CompatibilityRule.OPERATION_ADDED, "the operation is new");
        webhooks();
        schemas.finish();
    }

    private void webhooks() {
        Map<String, ApiOperation> oldHooks = ApiOperation.webhooks(old);
        Map<String, ApiOperation> newHooks = ApiOperation.webhooks(now);
        oldHooks.forEach((key, delivery) -> {
            Scope scope = scope(delivery.label(), Direction.EVENT);
            if (newHooks.containsKey(key)) {
                OperationComparison.compare(delivery, newHooks.get(key), scope);
            } else {
                scope.removed(
                        CompatibilityRule.WEBHOOK_REMOVED,
                        Lifecycle.of(delivery.node()),
                        "",
                        nearest("webhooks", delivery.path()),
                        delivery.place(),
                        "the event is no longer sent",
                        "receivers wait for it in vain");
            }
        });
        added(oldHooks, newHooks, CompatibilityRule.WEBHOOK_ADDED, "the event is new");
    }

    private void added(
            Map<String, ApiOperation> before, Map<String, ApiOperation> after, CompatibilityRule rule, String text) {
        after.forEach((key, operation) -> {
            if (!before.containsKey(key)) {
                scope(operation.label(), Direction.REQUEST).additive(rule, Kind.ADDED, "", operation.place(), text);
            }
        });
    }

    private void removed(ApiOperation operation, Map<String, ApiOperation> others, Scope scope) {
        String path = operation.path().replaceAll("\\{[^}]*}", "{}");
        boolean pathKept = others.values().stream()
                .anyMatch(other -> other.path().replaceAll("\\{[^}]*}", "{}").equals(path));
        String moved = operation
                .id()
                .flatMap(id -> others.values().stream()
                        .filter(other -> other.id().equals(Optional.of(id)))
                        .findFirst())
                .map(other -> " (moved to " + other.label() + "?)")
                .orElse("");
        scope.removed(
                pathKept ? CompatibilityRule.OPERATION_REMOVED : CompatibilityRule.PATH_REMOVED,
                Lifecycle.of(operation.node()),
                "",
                nearest("paths", operation.path()),
                operation.place(),
                (pathKept ? "the operation is gone" : "the operation is gone with its path") + moved,
                "callers get 404");
    }

    /** The path item in the new document, or else the section. */
    private Place nearest(String section, String path) {
        String template = path.replaceAll("\\{[^}]*}", "{}");
        return now.members(now.root(), section).stream()
                .filter(member -> member.name().replaceAll("\\{[^}]*}", "{}").equals(template))
                .map(Member::place)
                .findFirst()
                .or(() -> now.root().member(section).map(Member::place))
                .orElse(now.root().place());
    }

    private Scope scope(String label, Direction direction) {
        Scope scope = new Scope(old, now, schemas, today, label, direction);
        scopes.add(scope);
        return scope;
    }

    /** Each change once, with the operations that it reaches. */
    private List<Change> collect() {
        SortedSet<Change> found = new TreeSet<>();
        Map<Change, SortedSet<String>> users = new TreeMap<>();
        for (Scope scope : scopes) {
            found.addAll(scope.changes);
            scope.entries.forEach(root -> root.visit(entry -> entry.changes()
                    .forEach(change ->
                            users.computeIfAbsent(change, it -> new TreeSet<>()).add(scope.label))));
        }
        users.forEach((change, labels) -> {
            boolean named = labels.size() == 1 && change.subject().startsWith(labels.first());
            found.add(named ? change : change.reaching(List.copyOf(labels)));
        });
        Set<String> renamed = new HashSet<>();
        found.removeIf(change ->
                change.rule().equals(CompatibilityRule.COMPONENT_RENAMED.id()) && !renamed.add(change.text()));
        return List.copyOf(found);
    }
}
