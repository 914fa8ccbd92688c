package io.getrasl.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/**
 * A parameter of an operation.
 *
 * @param name the name on the wire, brackets included
 * @param in {@code path}, {@code query} or {@code header}
 * @param allowed the values that it, or each of its items, may have where they are listed in place; empty otherwise
 * @param schema the schema as written
 */
public record Parameter(
        String name,
        String in,
        Type type,
        boolean required,
        boolean deprecated,
        String description,
        List<String> allowed,
        Schema<?> schema) {

    /** This parameter as a filter, or null when it is none. */
    public FilterName filter() {
        return FilterName.of(name);
    }
}
