package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;

/** {@code unknown-type}: a schema's types are those of JSON. */
final class KnownTypes implements SchemaRule {

    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("bool", "boolean"),
            Map.entry("date", "string, with format: date"),
            Map.entry("datetime", "string, with format: date-time"),
            Map.entry("decimal", "number"),
            Map.entry("dict", "object"),
            Map.entry("double", "number, with format: double"),
            Map.entry("file", "string, with format: binary"),
            Map.entry("float", "number, with format: float"),
            Map.entry("int", "integer"),
            Map.entry("list", "array"),
            Map.entry("long", "integer, with format: int64"),
            Map.entry("map", "object"),
            Map.entry("str", "string"),
            Map.entry("text", "string"),
            Map.entry("uuid", "string, with format: uuid"));

    @Override
    public void judge(ObjectNode schema, Consumer<Finding> findings) {
        Types.nodes(schema).stream()
                .filter(node -> !(node instanceof ScalarNode scalar && isKnown(scalar)))
                .forEach(node -> findings.accept(finding(node)));
    }

    private static boolean isKnown(ScalarNode type) {
        return type.isText() && Types.NAMES.contains(type.text());
    }

    private static Finding finding(Node type) {
        if (type instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.NULL) {
            return new Finding(
                    type.place(), "unknown-type", "a type must be a text, and this is null", "write 'null', in quotes");
        }
        String name = Expectation.scalar(type).orElse("").toLowerCase(Locale.ROOT);
        String remedy = Optional.ofNullable(MEANT.get(name))
                .or(() -> Spelling.nearest(name, Types.NAMES))
                .map(meant -> "write " + meant)
                .orElse("write one of " + String.join(", ", new TreeSet<>(Types.NAMES)));
        return new Finding(type.place(), "unknown-type", "there is no type like " + Described.value(type), remedy);
    }
}
