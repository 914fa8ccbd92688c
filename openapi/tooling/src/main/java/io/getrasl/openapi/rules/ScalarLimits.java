package io.getrasl.openapi.rules;

import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import io.getrasl.openapi.tree.ScalarNode.Type;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** The limits that a schema sets to texts, numbers and counts, in words. */
final class ScalarLimits {

    private ScalarLimits() {}

    /** The first limit that a value breaks. */
    static Optional<String> broken(ScalarNode value, ObjectNode schema) {
        Optional<String> named = notNamed(value, schema);
        if (named.isPresent()) {
            return named;
        }
        return switch (value.type()) {
            case TEXT -> text(value.text(), schema);
            case NUMBER -> number(new BigDecimal(value.text()), schema);
            case BOOLEAN, NULL -> Optional.empty();
        };
    }

    /** The bound of {@code min<what>} or {@code max<what>} that a count breaks. */
    static Optional<String> count(int count, String what, String noun, ObjectNode schema) {
        Optional<BigDecimal> least = bound(schema, "min" + what);
        if (least.isPresent() && count < least.get().intValue()) {
            return Optional.of("must have at least " + least.get() + " " + noun);
        }
        return bound(schema, "max" + what)
                .filter(most -> count > most.intValue())
                .map(most -> "must have at most " + most + " " + noun);
    }

    private static Optional<String> notNamed(ScalarNode value, ObjectNode schema) {
        if (schema.child("const").orElse(null) instanceof ScalarNode only && !same(only, value)) {
            return Optional.of("must be " + Described.value(only));
        }
        if (schema.child("enum").orElse(null) instanceof ArrayNode values
                && values.items().stream().noneMatch(each -> each instanceof ScalarNode one && same(one, value))) {
            return Optional.of("must be one of "
                    + values.items().stream()
                            .map(each -> Expectation.scalar(each).orElse("null"))
                            .collect(Collectors.joining(", ")));
        }
        return Optional.empty();
    }

    private static Optional<String> text(String text, ObjectNode schema) {
        return count(text.codePointCount(0, text.length()), "Length", "characters", schema)
                .or(() -> schema.text("pattern")
                        .filter(pattern -> !matches(pattern, text))
                        .map(pattern -> "must match " + pattern))
                .or(() -> schema.text("format")
                        .filter(format -> !Formats.match(format, text))
                        .map(format -> "must be written as a " + format));
    }

    private static boolean matches(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(text).find();
        } catch (PatternSyntaxException e) {
            // The pattern has a finding of its own.
            return true;
        }
    }

    private static Optional<String> number(BigDecimal number, ObjectNode schema) {
        return bound(schema, "minimum")
                .filter(least -> number.compareTo(least) < 0)
                .map(least -> "must be at least " + least)
                .or(() -> bound(schema, "maximum")
                        .filter(most -> number.compareTo(most) > 0)
                        .map(most -> "must be at most " + most))
                .or(() -> bound(schema, "exclusiveMinimum")
                        .filter(least -> number.compareTo(least) <= 0)
                        .map(least -> "must be more than " + least))
                .or(() -> bound(schema, "exclusiveMaximum")
                        .filter(most -> number.compareTo(most) >= 0)
                        .map(most -> "must be less than " + most));
    }

    private static Optional<BigDecimal> bound(ObjectNode schema, String keyword) {
        return schema.child(keyword).orElse(null) instanceof ScalarNode scalar && scalar.type() == Type.NUMBER
                ? Optional.of(new BigDecimal(scalar.text()))
                : Optional.empty();
    }

    private static boolean same(ScalarNode one, ScalarNode other) {
        if (one.type() == Type.NUMBER && other.type() == Type.NUMBER) {
            return new BigDecimal(one.text()).compareTo(new BigDecimal(other.text())) == 0;
        }
        return one.type() == other.type() && one.text().equals(other.text());
    }
}
