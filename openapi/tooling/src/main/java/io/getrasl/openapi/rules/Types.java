package io.getrasl.openapi.rules;

import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The types of JSON Schema. */
final class Types {

    static final Set<String> NAMES = Set.of("array", "boolean", "integer", "null", "number", "object", "string");

    private Types() {}

    /** The types that a schema names, known or not; empty if it names none. OpenAPI 3.0 names null by {@code nullable}. */
    static Set<String> of(ObjectNode schema) {
        Set<String> types = nodes(schema).stream()
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).text())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!types.isEmpty() && Nodes.isTrue(schema, "nullable")) {
            types.add("null");
        }
        return Collections.unmodifiableSet(types);
    }

    /** The places where a schema names its types. */
    static List<Node> nodes(ObjectNode schema) {
        Node type = schema.child("type").orElse(null);
        if (type instanceof ArrayNode several) {
            return several.items();
        }
        return type == null ? List.of() : List.of(type);
    }

    /** Whether a value is of one of these types. */
    static boolean match(Set<String> types, Node value) {
        return types.contains(nameOf(value)) || types.contains("integer") && isWhole(value);
    }

    /** The type of a value: {@code number} for every number. */
    static String nameOf(Node value) {
        if (value instanceof ArrayNode) {
            return "array";
        }
        if (value instanceof ObjectNode) {
            return "object";
        }
        return switch (((ScalarNode) value).type()) {
            case TEXT -> "string";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
        };
    }

    private static boolean isWhole(Node value) {
        return nameOf(value).equals("number")
                && new BigDecimal(((ScalarNode) value).text())
                                .stripTrailingZeros()
                                .scale()
                        <= 0;
    }
}
