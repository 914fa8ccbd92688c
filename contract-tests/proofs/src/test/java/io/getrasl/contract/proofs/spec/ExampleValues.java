package io.getrasl.contract.proofs.spec;

import io.getrasl.contract.RequestExample;
import io.getrasl.contract.check.Contracts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Every plain value that an example of the specification shows, by the name under which it stands: so generated requests meet
 * records that are there, without knowing what a record is.
 */
public final class ExampleValues {

    private static final Map<String, List<JsonNode>> BY_NAME = collect();

    private ExampleValues() {}

    /** Values that stand under this name; empty where no example has it. */
    public static List<JsonNode> named(String name) {
        return BY_NAME.getOrDefault(name, List.of());
    }

    /** Values that an operation's example shows for this path parameter. */
    public static List<JsonNode> ofPath(Endpoint endpoint, String name) {
        Set<JsonNode> found = new LinkedHashSet<>();
        endpoint.operation().requestExamples().stream()
                .filter(example -> example.part().equals(name))
                .forEach(example -> found.add(example.value()));
        return List.copyOf(found);
    }

    /** Bodies that an operation's examples show for this schema and that it allows. */
    public static List<JsonNode> bodies(Endpoint endpoint, Schema schema) {
        return endpoint.operation().requestExamples().stream()
                .filter(example -> example.part().equals("body") && !example.mayBeInvalid())
                .filter(example -> Schema.at(example.schema()).equals(schema))
                .map(RequestExample::value)
                .toList();
    }

    private static Map<String, List<JsonNode>> collect() {
        Map<String, Set<JsonNode>> found = new LinkedHashMap<>();
        visit(Contracts.SPECIFICATION.bundle(), found);
        Map<String, List<JsonNode>> values = new LinkedHashMap<>();
        found.forEach((name, set) -> values.put(name, new ArrayList<>(set)));
        return values;
    }

    private static void visit(JsonNode node, Map<String, Set<JsonNode>> found) {
        node.path("examples")
                .forEach(example -> take(node.path("name").asString("body"), example.path("value"), found));
        node.forEach(child -> visit(child, found));
    }

    private static void take(String name, JsonNode value, Map<String, Set<JsonNode>> found) {
        if (value.isObject()) {
            value.properties().forEach(field -> take(field.getKey(), field.getValue(), found));
        } else if (value.isArray()) {
            value.forEach(item -> take(name, item, found));
        } else if (!value.isNull() && !value.isMissingNode()) {
            found.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(value);
        }
    }
}
