package io.getrasl.openapi.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which kind of component a reference stands for, told from the key that it stands under. */
final class Section {

    static final String NONE = "";
    static final String SCHEMAS = "schemas";

    private static final Map<String, String> BY_KEY = new HashMap<>(Map.of("requestBody", "requestBodies"));

    static {
        List.of(
                        "$defs",
                        "additionalProperties",
                        "allOf",
                        "anyOf",
                        "contains",
                        "contentSchema",
                        "definitions",
                        "dependentSchemas",
                        "else",
                        "if",
                        "items",
                        "mapping",
                        "not",
                        "oneOf",
                        "patternProperties",
                        "prefixItems",
                        "properties",
                        "propertyNames",
                        "schema",
                        "then",
                        "unevaluatedItems",
                        "unevaluatedProperties")
                .forEach(key -> BY_KEY.put(key, SCHEMAS));
        List.of(
                        SCHEMAS,
                        "callbacks",
                        "examples",
                        "headers",
                        "links",
                        "parameters",
                        "requestBodies",
                        "responses",
                        "securitySchemes")
                .forEach(key -> BY_KEY.put(key, key));
    }

    private Section() {}

    /** The section of what stands under a key of an object in this context and section. */
    static String under(Context context, String key, String section) {
        return switch (context) {
            case OBJECT, PATH_ITEM -> key.startsWith("x-") ? SCHEMAS : BY_KEY.getOrDefault(key, NONE);
            case NAMES, MAPPING, EXTENSION -> section;
            case PATH_ITEMS, DATA -> NONE;
        };
    }
}
