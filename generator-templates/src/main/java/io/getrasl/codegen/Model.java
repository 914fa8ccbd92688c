package io.getrasl.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Optional;

/**
 * A component schema that becomes a Java type of its own: an object with properties, or an enumeration of texts.
 *
 * @param properties in the order of the specification; empty for an enumeration
 * @param values the values of an enumeration; empty for an object
 * @param closed whether the object refuses properties that it does not list
 * @param schema the schema as written
 */
public record Model(
        String name,
        String description,
        boolean deprecated,
        List<Property> properties,
        List<String> values,
        boolean closed,
        Schema<?> schema) {

    public boolean isEnum() {
        return !values.isEmpty();
    }

    /** The property of that wire name. */
    public Optional<Property> property(String wireName) {
        return properties.stream().filter(it -> it.name().equals(wireName)).findFirst();
    }
}
