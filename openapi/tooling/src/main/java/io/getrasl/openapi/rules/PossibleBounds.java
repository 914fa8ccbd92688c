package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code empty-range}: a lower bound is not above its upper bound. */
final class PossibleBounds implements SchemaRule {

    private static final Map<String, String> UPPER = Map.of(
            "minimum", "maximum",
            "exclusiveMinimum", "exclusiveMaximum",
            "minLength", "maxLength",
            "minItems", "maxItems",
            "minProperties", "maxProperties");

    @Override
    public void judge(ObjectNode schema, Consumer<Finding> findings) {
        UPPER.forEach((lower, upper) -> {
            Optional<BigDecimal> least = number(schema, lower);
            Optional<BigDecimal> most = number(schema, upper);
            if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
                findings.accept(new Finding(
                        schema.member(lower).map(Member::place).orElseThrow(),
                        "empty-range",
                        "no value fits between " + lower + " " + least.get() + " and " + upper + " " + most.get(),
                        "exchange the two, or correct one of them"));
            }
        });
    }

    private static Optional<BigDecimal> number(ObjectNode schema, String keyword) {
        return schema.child(keyword)
                .filter(node -> node instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.NUMBER)
                .map(node -> new BigDecimal(((ScalarNode) node).text()));
    }
}
