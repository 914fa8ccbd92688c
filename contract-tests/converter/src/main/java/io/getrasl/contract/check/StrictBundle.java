package io.getrasl.contract.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The bundle with schemas that also refuse what is not documented.
 *
 * <p>An object is closed where it is used and not where it is declared: a schema that others extend with {@code allOf} must not
 * refuse what they add.
 */
final class StrictBundle {
    private static final List<String> COMPOSITIONS = List.of("allOf", "oneOf", "anyOf");

    private final JsonNode bundle;

    private StrictBundle(JsonNode bundle) {
        this.bundle = bundle;
    }

    static JsonNode of(JsonNode bundle) {
        JsonNode copy = bundle.deepCopy();
        new StrictBundle(copy).visit(copy);
        return copy;
    }

    private void visit(JsonNode node) {
        if (node instanceof ObjectNode schema) {
            if (schema.path("x-validated-by-item").asBoolean(false)) {
                schema.remove("items");
            }
            schema.path("properties").forEach(this::close);
            close(schema.path("items"));
            close(schema.path("additionalProperties"));
        }
        // Examples are data; what looks like a schema in them is none.
        node.properties().stream()
                .filter(entry -> !Set.of("example", "examples", "value", "default", "const", "enum")
                        .contains(entry.getKey()))
                .forEach(entry -> visit(entry.getValue()));
        if (node.isArray()) {
            node.forEach(this::visit);
        }
    }

    private void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && describesProperties(schema, new HashSet<>())) {
            object.put("unevaluatedProperties", false);
        }
    }

    private boolean describesProperties(JsonNode schema, Set<String> seen) {
        if (schema.has("properties")) {
            return true;
        }
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty() && seen.add(reference)) {
            return describesProperties(bundle.at(JsonPointer.compile(reference.substring(1))), seen);
        }
        return COMPOSITIONS.stream()
                .flatMap(composition -> schema.path(composition).valueStream())
                .anyMatch(part -> describesProperties(part, seen));
    }
}
