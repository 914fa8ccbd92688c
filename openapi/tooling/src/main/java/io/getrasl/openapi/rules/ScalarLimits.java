package io.getrasl.openapi.rules;

import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import io.getrasl.openapi.tree.ScalarNode.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;

/** The limits that a schema sets to texts, numbers and counts, in words. */
final class ScalarLimits {

    private static final Map<String, BigInteger> LARGEST =
            Map.of("int32", BigInteger.valueOf(Integer.MAX_VALUE), "int64", BigInteger.valueOf(Long.MAX_VALUE));

    private ScalarLimits() {}

    /** The first limit that a value breaks. */
    static Optional<String> broken(ScalarNode value, ObjectNode schema) {
        return switch (value.type()) {
            case TEXT -> text(value.text(), schema);
            case NUMBER -> number(new BigDecimal(value.text()), schema);
            case BOOLEAN, NULL -> Optional.empty();
        };
    }

    /** The bound of {@code min<what>} or {@code max<what>} that a count breaks. */
    static Optional<String> count(int count, String what, String noun, ObjectNode schema) {
        BigDecimal counted = BigDecimal.valueOf(count);
        return bound(schema, "min" + what)
                .filter(least -> counted.compareTo(least) < 0)
                .map(least -> "must have at least " + least.toPlainString() + " " + noun)
                .or(() -> bound(schema, "max" + what)
                        .filter(most -> counted.compareTo(most) > 0)
                        .map(most -> "must have at most " + most.toPlainString() + " " + noun));
    }

    /** The number under a key; empty if there is none. */
    static Optional<BigDecimal> bound(ObjectNode schema, String keyword) {
        return schema.child(keyword).orElse(null) instanceof ScalarNode scalar && scalar.type() == Type.NUMBER
                ? Optional.of(new BigDecimal(scalar.text()))
                : Optional.empty();
    }

    private static Optional<String> text(String text, ObjectNode schema) {
        return count(text.codePointCount(0, text.length()), "Length", "characters", schema)
                .or(() -> schema.text("pattern")
                        .filter(pattern -> !Patterns.matches(pattern, text))
                        .map(pattern -> "must match " + pattern))
                .or(() -> schema.text("format")
                        .filter(format -> !Formats.match(format, text))
                        .map(format -> "must be written as a " + format + Formats.hint(format)));
    }

    private static Optional<String> number(BigDecimal number, ObjectNode schema) {
        boolean aboveMinimum = Nodes.isTrue(schema, "exclusiveMinimum");
        boolean belowMaximum = Nodes.isTrue(schema, "exclusiveMaximum");
        return bound(schema, "minimum")
                .filter(least -> number.compareTo(least) < (aboveMinimum ? 1 : 0))
                .map(least -> "must be " + (aboveMinimum ? "more than " : "at least ") + least)
                .or(() -> bound(schema, "maximum")
                        .filter(most -> number.compareTo(most) > (belowMaximum ? -1 : 0))
                        .map(most -> "must be " + (belowMaximum ? "less than " : "at most ") + most))
                .or(() -> bound(schema, "exclusiveMinimum")
                        .filter(least -> number.compareTo(least) <= 0)
                        .map(least -> "must be more than " + least))
                .or(() -> bound(schema, "exclusiveMaximum")
                        .filter(most -> number.compareTo(most) >= 0)
                        .map(most -> "must be less than " + most))
                .or(() -> bound(schema, "multipleOf")
                        .filter(step ->
                                step.signum() > 0 && number.remainder(step).signum() != 0)
                        .map(step -> "must be a multiple of " + step))
                .or(() -> schema.text("format")
                        .filter(format -> isTooLarge(number, LARGEST.get(format)))
                        .map(format -> "must fit into " + format));
    }

    private static boolean isTooLarge(BigDecimal number, BigInteger largest) {
        // A number like 1e999999999 is not worth its digits.
        return largest != null
                && (number.precision() - number.scale() > 20
                        || number.toBigInteger().compareTo(largest) > 0
                        || number.toBigInteger().compareTo(largest.negate().subtract(BigInteger.ONE)) < 0);
    }
}
