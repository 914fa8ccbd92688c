package io.getrasl.codegen;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads component schemas as {@link Model}s; what {@code allOf} brings together becomes one model. */
final class ModelReader {

    private final Types types;

    ModelReader(Types types) {
        this.types = types;
    }

    Model read(String name, Schema<?> schema) {
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        collect(schema, properties, required);
        List<Property> read = new ArrayList<>();
        properties.forEach((wireName, property) -> read.add(property(wireName, property, required.contains(wireName))));
        return new Model(
                name,
                Text.orEmpty(schema.getDescription()),
                Boolean.TRUE.equals(schema.getDeprecated()),
                List.copyOf(read),
                Types.isEnum(schema) ? Types.values(schema) : List.of(),
                Boolean.FALSE.equals(schema.getAdditionalProperties()),
                schema);
    }

    private void collect(Schema<?> schema, Map<String, Schema<?>> properties, Set<String> required) {
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(part -> collect(types.resolve(part), properties, required));
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach(properties::put);
        }
        if (schema.getRequired() != null) {
            required.addAll(schema.getRequired());
        }
    }

    private Property property(String name, Schema<?> schema, boolean required) {
        return new Property(
                name,
                types.type(schema),
                required,
                types.nullable(schema),
                Extensions.flag(schema.getExtensions(), "x-sensitive"),
                Boolean.TRUE.equals(schema.getDeprecated()),
                SpecificationReader.description(schema, types),
                schema.get$ref() == null ? Types.values(schema) : List.of(),
                schema);
    }
}
