package io.getrasl.conformance.check;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the operators of filters mean. */
final class Predicates {
    static final List<String> OPERATORS =
            List.of("", "ne", "gt", "gte", "lt", "lte", "in", "not_in", "between", "like", "null");

    private Predicates() {}

    /** Whether an item with this value is kept; empty where the specification leaves it open, as for "not" and an empty field. */
    static Optional<Boolean> keeps(String operator, JsonNode value, List<String> wanted) {
        boolean none = value.isNull() || value.isMissingNode();
        if (operator.equals("null")) {
            return Optional.of(none == wanted.get(0).equals("true"));
        }
        boolean negated = operator.equals("ne") || operator.equals("not_in");
        if (none) {
            return negated ? Optional.empty() : Optional.of(false);
        }
        Stream<String> values =
                value.isArray() ? value.valueStream().map(JsonNode::asString) : Stream.of(value.asString());
        boolean any = values.anyMatch(one -> matches(operator, one, wanted));
        return Optional.of(negated != any);
    }

    private static boolean matches(String operator, String value, List<String> wanted) {
        return switch (operator) {
            case "", "ne" -> value.equalsIgnoreCase(wanted.get(0)) || isSameTime(value, wanted.get(0));
            case "in", "not_in" -> wanted.stream().anyMatch(value::equalsIgnoreCase);
            case "like" -> value.toLowerCase(Locale.ROOT).contains(wanted.get(0).toLowerCase(Locale.ROOT));
            case "gt" -> compare(value, wanted.get(0)) > 0;
            case "gte" -> compare(value, wanted.get(0)) >= 0;
            case "lt" -> compare(value, wanted.get(0)) < 0;
            case "lte" -> compare(value, wanted.get(0)) <= 0;
            default -> compare(value, wanted.get(0)) >= 0 && compare(value, wanted.get(1)) <= 0;
        };
    }

    private static boolean isSameTime(String one, String other) {
        return isTime(one) && isTime(other) && compare(one, other) == 0;
    }

    private static boolean isTime(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})");
    }

    /** Numbers as numbers, times as times, the rest as text. */
    static int compare(String one, String other) {
        if (one.matches("-?\\d{1,18}") && other.matches("-?\\d{1,18}")) {
            return Long.compare(Long.parseLong(one), Long.parseLong(other));
        }
        if (isTime(one) && isTime(other)) {
            return OffsetDateTime.parse(one)
                    .toInstant()
                    .compareTo(OffsetDateTime.parse(other).toInstant());
        }
        return one.compareTo(other);
    }
}
