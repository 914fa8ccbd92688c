package io.getrasl.server.web;

import io.getrasl.server.query.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a filter: {@code filter[field]} or {@code filter[field][operator]}. */
record FilterName(String field, String operator) {

    private static final Pattern FORM = Pattern.compile("filter\\[([^\\[\\]]+)](?:\\[([^\\[\\]]+)])?");

    static @Nullable FilterName of(String parameter) {
        Matcher matcher = FORM.matcher(parameter);
        if (!matcher.matches()) {
            return null;
        }
        return new FilterName(matcher.group(1), matcher.group(2) == null ? "eq" : matcher.group(2));
    }

    /** Every way to write this filter with that operator. */
    List<String> spellings(Operator known) {
        String name = "filter[" + field + "]";
        List<String> spellings = new ArrayList<>();
        known.names().forEach(each -> spellings.add(name + "[" + each + "]"));
        if (known == Operator.EQ) {
            spellings.add(name);
        }
        return spellings;
    }
}
