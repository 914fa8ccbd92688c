package io.getrasl.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads schemas as {@link Type}s. Every spelling of "may be null" is understood: OpenAPI 3.0's, JSON
 * Schema's, and {@code x-nullable} beside a reference, as the generator profile has it.
 */
final class Types {

    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema<?>> components;

    Types(OpenAPI document) {
        this.components = components(document);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, Schema<?>> components(OpenAPI document) {
        boolean none =
                document.getComponents() == null || document.getComponents().getSchemas() == null;
        return none ? Map.of() : (Map) document.getComponents().getSchemas();
    }

    Map<String, Schema<?>> components() {
        return components;
    }

    /** The component that a reference names. */
    Schema<?> component(String reference) {
        Schema<?> found = components.get(componentName(reference));
        if (found == null) {
            throw new IllegalArgumentException("there is no schema " + reference);
        }
        return found;
    }

    static String componentName(String reference) {
        return reference.startsWith(PREFIX) ? reference.substring(PREFIX.length()) : reference;
    }

    /** The schema itself, or the component that it refers to. */
    Schema<?> resolve(Schema<?> schema) {
        return schema.get$ref() == null ? schema : resolve(component(schema.get$ref()));
    }

    Type type(Schema<?> schema) {
        if (schema.get$ref() != null) {
            String name = componentName(schema.get$ref());
            return named(name, component(name));
        }
        return structure(schema);
    }

    private Type named(String name, Schema<?> schema) {
        if (isObjectWithProperties(schema)) {
            return new Type.ModelRef(name);
        }
        if (isEnum(schema)) {
            return new Type.EnumRef(name, values(schema));
        }
        return type(schema);
    }

    private Type structure(Schema<?> schema) {
        Set<String> types = types(schema);
        String only = types.size() == 1 ? types.iterator().next() : "";
        return switch (only) {
            case "boolean" -> Type.Scalar.BOOLEAN;
            case "integer" -> "int32".equals(schema.getFormat()) ? Type.Scalar.INT : Type.Scalar.LONG;
            case "number" -> Type.Scalar.DOUBLE;
            case "string" -> text(schema.getFormat());
            case "array" -> new Type.ListOf(schema.getItems() == null ? new Type.Any() : type(schema.getItems()));
            case "object" -> object(schema);
            default -> isNull(schema) ? Type.Scalar.NULL : new Type.Any();
        };
    }

    private static Type text(String format) {
        return switch (format == null ? "" : format) {
            case "date-time" -> Type.Scalar.DATE_TIME;
            case "date" -> Type.Scalar.DATE;
            case "uuid" -> Type.Scalar.UUID;
            case "binary" -> Type.Scalar.BINARY;
            default -> Type.Scalar.STRING;
        };
    }

    private Type object(Schema<?> schema) {
        if (isObjectWithProperties(schema)) {
            throw new IllegalArgumentException("an object with properties stands in place; give it a name under "
                    + "components/schemas, so that it gets one in code: "
                    + schema.getProperties().keySet());
        }
        return schema.getAdditionalProperties() instanceof Schema<?> values
                ? new Type.MapOf(type(values))
                : new Type.AnyObject();
    }

    static boolean isObjectWithProperties(Schema<?> schema) {
        return schema.getProperties() != null && !schema.getProperties().isEmpty();
    }

    static boolean isEnum(Schema<?> schema) {
        return schema.getEnum() != null && types(schema).equals(Set.of("string"));
    }

    static List<String> values(Schema<?> schema) {
        return schema.getEnum() == null
                ? List.of()
                : schema.getEnum().stream()
                        .map(String::valueOf)
                        .filter(it -> !"null".equals(it))
                        .toList();
    }

    boolean nullable(Schema<?> schema) {
        return isNull(schema)
                || Boolean.TRUE.equals(schema.getNullable())
                || Extensions.flag(schema.getExtensions(), "x-nullable")
                || (schema.getTypes() != null && schema.getTypes().contains("null"))
                || (schema.get$ref() != null && nullable(component(schema.get$ref())));
    }

    private static boolean isNull(Schema<?> schema) {
        return schema.getTypes() != null && schema.getTypes().equals(Set.of("null")) || "null".equals(schema.getType());
    }

    private static Set<String> types(Schema<?> schema) {
        Set<String> types = new LinkedHashSet<>();
        if (schema.getTypes() != null) {
            types.addAll(schema.getTypes());
        } else if (schema.getType() != null) {
            types.add(schema.getType());
        }
        types.remove("null");
        return types;
    }
}
