package io.getrasl.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/**
 * A property of an object schema.
 *
 * @param name the name on the wire
 * @param required whether the object always has it
 * @param nullable whether JSON {@code null} is one of its values
 * @param sensitive whether it must never appear in a log ({@code x-sensitive})
 * @param allowed the values that a text may have, where they are listed in place; empty otherwise
 * @param schema the schema as written: constraints, {@code x-messages} and whatever else a generator wants
 */
public record Property(
        String name,
        Type type,
        boolean required,
        boolean nullable,
        boolean sensitive,
        boolean deprecated,
        String description,
        List<String> allowed,
        Schema<?> schema) {}
