package io.getrasl.conformance.check;

import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Param;
import io.getrasl.conformance.spec.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A filter parameter: {@code filter[field]} or {@code filter[field][operator]}.
 *
 * @param operator empty for an exact match
 */
record Filter(Param param, String field, String operator) {
    private static final Pattern NAME = Pattern.compile("filter\\[(\\w+)](?:\\[(\\w+)])?");

    static List<Filter> all(Op op) {
        return op.params("query").stream().flatMap(param -> of(param).stream()).toList();
    }

    /** All filters, or one for each operator where time is short. */
    static List<Filter> some(Session session, Op op) {
        Map<String, List<Filter>> byOperator = all(op).stream()
                .collect(Collectors.groupingBy(Filter::operator, LinkedHashMap::new, Collectors.toList()));
        return byOperator.values().stream()
                .flatMap(filters -> session.some(filters).stream())
                .toList();
    }

    private static Optional<Filter> of(Param param) {
        Matcher name = NAME.matcher(param.name());
        return name.matches()
                ? Optional.of(new Filter(param, name.group(1), name.group(2) == null ? "" : name.group(2)))
                : Optional.empty();
    }

    /** The schema of one value. */
    Shape value() {
        Shape shape = param.shape();
        return shape.is("array") ? shape.items().orElse(shape) : shape;
    }
}
