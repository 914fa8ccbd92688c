package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** {@code unfitting-keyword} and {@code missing-items}: a schema limits what its type can have. */
final class FittingKeywords implements SchemaRule {

    private static final Map<String, Set<String>> TYPES = new TreeMap<>(Map.ofEntries(
            Map.entry("minLength", Set.of("string")),
            Map.entry("maxLength", Set.of("string")),
            Map.entry("pattern", Set.of("string")),
            Map.entry("minimum", Set.of("number", "integer")),
            Map.entry("maximum", Set.of("number", "integer")),
            Map.entry("exclusiveMinimum", Set.of("number", "integer")),
            Map.entry("exclusiveMaximum", Set.of("number", "integer")),
            Map.entry("multipleOf", Set.of("number", "integer")),
            Map.entry("items", Set.of("array")),
            Map.entry("minItems", Set.of("array")),
            Map.entry("maxItems", Set.of("array")),
            Map.entry("uniqueItems", Set.of("array")),
            Map.entry("properties", Set.of("object")),
            Map.entry("required", Set.of("object")),
            Map.entry("additionalProperties", Set.of("object")),
            Map.entry("propertyNames", Set.of("object")),
            Map.entry("minProperties", Set.of("object")),
            Map.entry("maxProperties", Set.of("object"))));

    @Override
    public void judge(ObjectNode schema, Consumer<Finding> findings) {
        Set<String> types = Types.of(schema);
        // A type that does not exist has a finding of its own.
        if (types.isEmpty() || !Types.NAMES.containsAll(types)) {
            return;
        }
        TYPES.forEach((keyword, fitting) -> schema.member(keyword)
                .filter(member -> types.stream().noneMatch(fitting::contains))
                // "required: true" is another mistake.
                .filter(member -> !keyword.equals("required") || member.value() instanceof ArrayNode)
                .ifPresent(member -> findings.accept(new Finding(
                        member.place(),
                        "unfitting-keyword",
                        "'" + keyword + "' means nothing for the type " + String.join(" or ", new TreeSet<>(types)),
                        "delete it, or write type: "
                                + fitting.stream().sorted().findFirst().orElseThrow()))));
        boolean says =
                List.of("items", "prefixItems", "contains", "const", "enum", "$ref", "allOf", "oneOf", "anyOf").stream()
                        .anyMatch(keyword -> schema.member(keyword).isPresent());
        if (types.contains("array") && !says) {
            findings.accept(new Finding(
                    schema.member("type").orElseThrow().place(),
                    "missing-items",
                    "this array does not say what it holds",
                    "add items: with a schema"));
        }
    }
}
