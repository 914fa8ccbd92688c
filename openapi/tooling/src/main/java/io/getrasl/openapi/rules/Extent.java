package io.getrasl.openapi.rules;

import static io.getrasl.openapi.report.Report.counted;

import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Optional;

/** How much there is to a specification. */
final class Extent {

    private Extent() {}

    /** {@code 41 operations, 120 schemas}. */
    static String of(Bundle bundle) {
        ObjectNode document = bundle.document();
        return counted(operations(document), "operation") + ", "
                + counted(size(document.at("/components/schemas")), "schema");
    }

    private static int operations(ObjectNode document) {
        return document.object("paths").stream()
                .flatMap(paths -> paths.members().stream())
                .filter(path -> path.value() instanceof ObjectNode)
                .mapToInt(path -> (int) ((ObjectNode) path.value())
                        .members().stream()
                                .filter(member -> UniqueOperationIds.METHODS.contains(member.name()))
                                .count())
                .sum();
    }

    private static int size(Optional<Node> object) {
        return object.map(node ->
                        node instanceof ObjectNode named ? named.members().size() : 0)
                .orElse(0);
    }
}
