package io.getrasl.openapi.rules;

import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** When two values are the same one to JSON Schema. */
final class Equality {

    private Equality() {}

    static boolean same(Node one, Node other) {
        if (one instanceof ScalarNode left && other instanceof ScalarNode right) {
            boolean numbers = left.type() == ScalarNode.Type.NUMBER && right.type() == ScalarNode.Type.NUMBER;
            return numbers
                    ? new BigDecimal(left.text()).compareTo(new BigDecimal(right.text())) == 0
                    : left.type() == right.type() && left.text().equals(right.text());
        }
        if (one instanceof ArrayNode left && other instanceof ArrayNode right) {
            List<Node> items = left.items();
            return items.size() == right.items().size()
                    && IntStream.range(0, items.size())
                            .allMatch(i -> same(items.get(i), right.items().get(i)));
        }
        return one instanceof ObjectNode left
                && other instanceof ObjectNode right
                && left.members().size() == right.members().size()
                && left.members().stream()
                        .allMatch(member -> right.child(member.name())
                                .filter(value -> same(member.value(), value))
                                .isPresent());
    }
}
