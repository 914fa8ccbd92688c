package io.getrasl.contract.check;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import com.networknt.schema.path.PathType;
import io.getrasl.contract.Json;
import io.getrasl.contract.Specification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Validates JSON against the schemas of a specification, in full: formats count, and what is not documented is wrong. */
public final class SchemaCheck {
    private static final String BUNDLE = "https://contract.invalid/rasl-v2.json";

    private final Specification specification;
    private final SchemaRegistry registry;
    private final Map<JsonPointer, Schema> schemas = new ConcurrentHashMap<>();

    /** Prepares the schemas of a specification; worth keeping. */
    public SchemaCheck(Specification specification) {
        this.specification = specification;
        String bundle = StrictBundle.of(specification.bundle()).toString();
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ROOT)
                .build();
        // What OpenAPI and this project add to schemas says nothing about validity.
        Dialect dialect = Dialect.builder(Dialects.getDraft202012())
                .unknownKeywordFactory((name, context) -> new NonValidationKeyword(name))
                .format(new NumberFormat("int32", Integer.SIZE))
                .format(new NumberFormat("int64", Long.SIZE))
                .format(new MailboxFormat())
                .build();
        registry = SchemaRegistry.withDefaultDialect(
                dialect, builder -> builder.schemas(Map.of(BUNDLE, bundle)).schemaRegistryConfig(config));
    }

    /**
     * What is wrong with a value.
     *
     * @param schema where its schema stands in the bundle
     * @param at where the value stands in the whole body
     */
    public List<Problem> problems(JsonPointer schema, JsonNode value, JsonPointer at) {
        List<Error> errors = schemas.computeIfAbsent(schema, this::compile).validate(value);
        return errors.stream()
                .filter(error -> !followsFromAnother(error, errors))
                .map(error -> new Problem(at + field(error), text(error), place(error, schema)))
                .distinct()
                .toList();
    }

    /**
     * A schema that fails has evaluated nothing, so all properties of its object count as undocumented, and those of the objects
     * around it too.
     */
    private static boolean followsFromAnother(Error error, List<Error> errors) {
        String place = error.getInstanceLocation() + "/";
        return isUndocumented(error)
                && errors.stream()
                        .map(other -> isUndocumented(other)
                                ? other.getInstanceLocation().toString()
                                : other.getInstanceLocation() + "/")
                        .anyMatch(other -> other.startsWith(place));
    }

    private static boolean isUndocumented(Error error) {
        return error.getKeyword().equals("unevaluatedProperties");
    }

    private static String field(Error error) {
        String place = error.getInstanceLocation().toString();
        return error.getProperty() == null ? place : place + '/' + error.getProperty();
    }

    private Schema compile(JsonPointer pointer) {
        JsonNode schema = Json.MAPPER
                .createObjectNode()
                .put("$ref", BUNDLE + '#' + encoded(pointer))
                .put("unevaluatedProperties", false);
        return registry.getSchema(SchemaLocation.of("https://contract.invalid/" + schemas.size()), schema);
    }

    private static String encoded(JsonPointer pointer) {
        return pointer.toString().replace("%", "%25").replace("{", "%7B").replace("}", "%7D");
    }

    private static String text(Error error) {
        if (isUndocumented(error)) {
            return "is not documented";
        }
        JsonNode value = error.getInstanceNode();
        boolean scalar = value != null && value.isValueNode();
        return error.getMessage() + (scalar ? ", but was " + value : "");
    }

    private String place(Error error, JsonPointer schema) {
        String location = error.getSchemaLocation().toString();
        return specification.locate(
                location.startsWith(BUNDLE + '#')
                        ? JsonPointer.compile(location.substring(BUNDLE.length() + 1))
                        : schema);
    }
}
