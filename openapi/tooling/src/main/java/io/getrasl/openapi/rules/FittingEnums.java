package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** {@code enum-value}: the values of an enum are of the schema's type, there are some, and none stands twice. */
final class FittingEnums implements SchemaRule {

    private static final String RULE = "enum-value";

    @Override
    public void judge(ObjectNode schema, Consumer<Finding> findings) {
        if (!(schema.child("enum").orElse(null) instanceof ArrayNode array)) {
            return;
        }
        List<Node> values = array.items();
        if (values.isEmpty()) {
            findings.accept(new Finding(
                    schema.member("enum").orElseThrow().place(),
                    RULE,
                    "no value can be one of an empty enum",
                    "list the values, or delete the enum"));
        }
        Set<String> types = new TreeSet<>(Types.of(schema));
        Set<String> seen = new HashSet<>();
        for (Node value : values) {
            if (Types.NAMES.containsAll(types) && !types.isEmpty() && !Types.match(types, value)) {
                findings.accept(new Finding(
                        value.place(),
                        RULE,
                        Described.value(value) + " can never match: the schema's type is " + String.join(" or ", types),
                        remedy(types, value)));
            } else if (!seen.add(Described.value(value))
                    && Expectation.scalar(value).isPresent()) {
                findings.accept(new Finding(
                        value.place(),
                        RULE,
                        Described.value(value) + " stands twice in this enum",
                        "delete one of them"));
            }
        }
    }

    private static String remedy(Set<String> types, Node value) {
        return types.contains("string")
                ? Expectation.scalar(value)
                        .map(text -> "write '" + text + "', in quotes")
                        .orElse("delete it, or add its type to the schema's")
                : "delete it, or correct the schema's type";
    }
}
