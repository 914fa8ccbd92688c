package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.document.ApiDocument;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Alternatives that are single values, each with a title or description of its own, are an enum written at length. */
final class ListedValues {

    private static final Set<String> KEYWORDS =
            Set.of("const", "enum", "type", "title", "description", "deprecated", "$comment", "example", "examples");

    private ListedValues() {}

    static Optional<Map<String, Node>> of(List<Node> variants, ApiDocument document) {
        Map<String, Node> values = new LinkedHashMap<>();
        for (Node variant : variants) {
            Node resolved = document.resolve(variant).orElse(variant);
            if (!(resolved instanceof ObjectNode object) || !isListed(object)) {
                return Optional.empty();
            }
            object.child("const").ifPresent(value -> values.put(Canonical.json(value), value));
            object.child("enum")
                    .filter(ArrayNode.class::isInstance)
                    .ifPresent(array ->
                            ((ArrayNode) array).items().forEach(value -> values.put(Canonical.json(value), value)));
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static boolean isListed(ObjectNode object) {
        boolean plain = object.members().stream()
                .allMatch(member ->
                        KEYWORDS.contains(member.name()) || member.name().startsWith("x-"));
        return plain
                && (object.member("const").isPresent() || object.member("enum").isPresent());
    }
}
