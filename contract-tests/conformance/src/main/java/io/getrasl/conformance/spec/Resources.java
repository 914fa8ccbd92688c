package io.getrasl.conformance.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds kinds of records in the paths. */
final class Resources {
    private final List<Op> ops;

    private Resources(List<Op> ops) {
        this.ops = ops;
    }

    static List<Resource> of(List<Op> ops) {
        Resources resources = new Resources(ops);
        List<Resource> found = new ArrayList<>();
        for (String path : ops.stream().map(Op::path).distinct().toList()) {
            boolean ofItems = ops.stream().anyMatch(op -> op.path().matches(itemPath(path)));
            if (ofItems && !path.contains("{")) {
                found.add(resources.at(path));
            }
        }
        return List.copyOf(found);
    }

    private static String itemPath(String path) {
        return java.util.regex.Pattern.quote(path) + "/\\{[^/]+}";
    }

    private Resource at(String path) {
        String item = itemPath(path);
        return new Resource(
                path,
                find("GET", path::equals, op -> op.pagination().isPresent()),
                find("POST", path::equals, op -> op.body().isPresent()),
                find("GET", one -> one.matches(item), op -> true),
                find("PATCH", one -> one.matches(item), op -> op.body().isPresent()),
                find("DELETE", one -> one.matches(item), op -> true),
                find("POST", one -> below(path, one), op -> batchItems(op).is("object")),
                find("DELETE", one -> below(path, one), op -> batchItems(op).is("integer")),
                ops.stream()
                        .filter(op -> op.path().matches(item + "/[^/{]+")
                                && op.batch().isPresent())
                        .toList());
    }

    private Optional<Op> find(String method, Predicate<String> path, Predicate<Op> condition) {
        return ops.stream()
                .filter(op -> op.method().equals(method) && path.test(op.path()) && condition.test(op))
                .findFirst();
    }

    private static boolean below(String collection, String path) {
        return path.startsWith(collection + '/') && !path.contains("{");
    }

    private static Shape batchItems(Op op) {
        Node none = op.node().get("none");
        return op.batch()
                .text("items")
                .flatMap(items -> op.body().map(body -> body.properties().get(items)))
                .flatMap(Shape::items)
                .orElse(Shape.of(none));
    }
}
