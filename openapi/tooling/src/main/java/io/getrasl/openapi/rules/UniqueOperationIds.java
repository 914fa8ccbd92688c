package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.source.Role;
import io.getrasl.openapi.source.SourceFile;
import io.getrasl.openapi.source.Specification;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** {@code duplicate-operation-id}: an operationId finds one operation. */
final class UniqueOperationIds implements Rule<Specification> {

    static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    @Override
    public void check(Specification specification, Consumer<Finding> findings) {
        Map<String, Place> seen = new HashMap<>();
        for (SourceFile file : specification.files(Role.Kind.PATH_ITEM)) {
            file.content()
                    .ifPresent(item -> item.members().stream()
                            .filter(member -> METHODS.contains(member.name()))
                            .forEach(operation -> check(operation, seen, findings)));
        }
    }

    private static void check(Member operation, Map<String, Place> seen, Consumer<Finding> findings) {
        if (!(operation.value() instanceof ObjectNode object)
                || object.text("operationId").isEmpty()) {
            return;
        }
        String id = object.text("operationId").get();
        Place place = object.member("operationId").orElseThrow().place();
        Place former = seen.putIfAbsent(id, place);
        if (former != null) {
            findings.accept(new Finding(
                    place,
                    "duplicate-operation-id",
                    "the operationId '" + id + "' is taken by " + former,
                    "give one of the two operations another operationId"));
        }
    }
}
