package io.getrasl.codegen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query parameter of the form {@code filter[field]} or {@code filter[field][operator]}.
 *
 * @param operator {@code eq} where the name has none
 */
public record FilterName(String field, String operator) {

    private static final Pattern FORM = Pattern.compile("filter\\[([^\\[\\]]+)](?:\\[([^\\[\\]]+)])?");

    /** Reads a parameter's name; null when it is no filter. */
    public static FilterName of(String parameter) {
        Matcher matcher = FORM.matcher(parameter);
        if (!matcher.matches()) {
            return null;
        }
        return new FilterName(matcher.group(1), matcher.group(2) == null ? "eq" : matcher.group(2));
    }
}
