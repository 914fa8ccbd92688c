package io.getrasl.server.web;

import io.getrasl.server.Operation;
import io.getrasl.server.Parameter;
import io.getrasl.server.query.Filter;
import io.getrasl.server.query.ListQuery;
import io.getrasl.server.query.Operator;
import io.getrasl.server.query.Sort;
import io.getrasl.server.validation.FieldErrors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the query of a list operation as its specification describes it. What the specification does not know is ignored. */
final class ListQueryParser {

    private static final int LARGEST_PAGE = 100;
    private static final int USUAL_PAGE = 15;

    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final Map<String, FilterParameter> filters = new LinkedHashMap<>();

    /** A filter, under one of its names. */
    private record FilterParameter(String field, Operator operator, Parameter parameter) {}

    ListQueryParser(Operation operation) {
        for (Parameter parameter : operation.parameters()) {
            FilterName name = FilterName.of(parameter.name());
            if (name == null) {
                parameters.put(parameter.name(), parameter);
            } else {
                addFilter(name, parameter);
            }
        }
    }

    private void addFilter(FilterName name, Parameter parameter) {
        Operator operator = Operator.of(name.operator())
                .orElseThrow(() -> new IllegalStateException("Nobody knows how to compare for " + parameter.name()));
        FilterParameter filter = new FilterParameter(name.field(), operator, parameter);
        name.spellings(operator).forEach(spelling -> filters.put(spelling, filter));
    }

    ListQuery parse(QueryString query) {
        FieldErrors errors = new FieldErrors();
        int page = number(Parameter.Role.PAGE, 1, query, errors);
        int size = number(Parameter.Role.PAGE_SIZE, USUAL_PAGE, query, errors);
        List<Sort> sorts = new ArrayList<>();
        for (String field : allowed("sort", query)) {
            boolean descending = field.startsWith("-");
            sorts.add(new Sort(descending ? field.substring(1) : field, descending));
        }
        Optional<String> other = text("q", query, errors);
        Optional<String> search = text("search", query, errors).or(() -> other);
        Set<String> include = allowed("include", query);
        Set<String> fields = allowed("fields", query);
        List<Filter> narrowing = filters(query, errors);
        errors.throwIfAny();
        return new ListQuery(page, Math.min(size, LARGEST_PAGE), sorts, search, include, fields, narrowing);
    }

    private int number(Parameter.Role role, int preset, QueryString query, FieldErrors errors) {
        for (Parameter parameter : parameters.values()) {
            if (parameter.role() == role) {
                List<String> texts = query.all(parameter.name());
                String text = texts.isEmpty() ? parameter.defaultValue() : texts.get(texts.size() - 1);
                return text == null ? preset : number(parameter, text, errors);
            }
        }
        return preset;
    }

    private static int number(Parameter parameter, String text, FieldErrors errors) {
        try {
            return ((Number) ParameterValues.one(parameter, text)).intValue();
        } catch (ParameterValues.Refused e) {
            errors.add(parameter.name(), String.valueOf(e.getMessage()));
            return 1;
        }
    }

    private Optional<String> text(String name, QueryString query, FieldErrors errors) {
        Parameter parameter = parameters.get(name);
        List<String> texts = parameter == null ? List.of() : query.all(name);
        if (parameter == null || texts.isEmpty()) {
            return Optional.empty();
        }
        try {
            String text = (String) ParameterValues.one(parameter, texts.get(texts.size() - 1));
            return Optional.of(text.strip()).filter(each -> !each.isEmpty());
        } catch (ParameterValues.Refused e) {
            errors.add(name, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private Set<String> allowed(String name, QueryString query) {
        Parameter parameter = parameters.get(name);
        return parameter == null ? Set.of() : allowed(parameter, query);
    }

    /** The values that the specification lists, in the caller's order. */
    static Set<String> allowed(Parameter parameter, QueryString query) {
        Set<String> found = new LinkedHashSet<>();
        for (String list : query.all(parameter.name())) {
            Arrays.stream(list.split(","))
                    .map(String::strip)
                    .filter(parameter.values()::contains)
                    .forEach(found::add);
        }
        return found;
    }

    private List<Filter> filters(QueryString query, FieldErrors errors) {
        List<Filter> found = new ArrayList<>();
        for (Map.Entry<String, String> pair : query.pairs()) {
            FilterParameter filter = filters.get(pair.getKey());
            if (filter != null) {
                try {
                    List<Object> values = ParameterValues.of(filter.parameter(), pair.getValue());
                    found.add(new Filter(filter.field(), filter.operator(), values));
                } catch (ParameterValues.Refused e) {
                    errors.add(pair.getKey(), String.valueOf(e.getMessage()));
                }
            }
        }
        return found;
    }
}
