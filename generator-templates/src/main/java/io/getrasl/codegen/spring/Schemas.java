package io.getrasl.codegen.spring;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a schema says about its values, looked up through references. */
final class Schemas {

    private static final String PREFIX = "#/components/schemas/";

    private final OpenAPI document;

    Schemas(OpenAPI document) {
        this.document = document;
    }

    /** The schema itself, or the component that it refers to. */
    Schema<?> resolve(Schema<?> schema) {
        return schema.get$ref() == null
                ? schema
                : resolve(document.getComponents()
                        .getSchemas()
                        .get(schema.get$ref().substring(PREFIX.length())));
    }

    /** The texts of failed checks ({@code x-messages}); those beside a reference go before those of its target. */
    Map<String, String> messages(Schema<?> schema) {
        Map<String, String> messages = new LinkedHashMap<>();
        collect(resolve(schema), messages);
        collect(schema, messages);
        return messages;
    }

    static boolean flag(Schema<?> schema, String extension) {
        return schema.getExtensions() != null
                && Boolean.TRUE.equals(schema.getExtensions().get(extension));
    }

    /** An extension as text; null where there is none. */
    static String text(Schema<?> schema, String extension) {
        Object value =
                schema.getExtensions() == null ? null : schema.getExtensions().get(extension);
        return value == null ? null : value.toString();
    }

    private static void collect(Schema<?> schema, Map<String, String> messages) {
        if (schema.getExtensions() != null && schema.getExtensions().get("x-messages") instanceof Map<?, ?> stated) {
            stated.forEach((check, text) -> messages.put(check.toString(), text.toString()));
        }
    }
}
