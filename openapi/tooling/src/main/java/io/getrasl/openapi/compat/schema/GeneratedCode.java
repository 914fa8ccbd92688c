package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Effect;
import java.util.Map;

/** What Java callers see of a schema: the class, its constants, the type of a value. */
final class GeneratedCode implements Aspect {

    private static final Map<String, String> TEXTS =
            Map.of("date-time", "OffsetDateTime", "date", "LocalDate", "uuid", "UUID", "binary", "UploadFile");

    @Override
    public void compare(Pair pair) {
        Schema old = pair.old;
        Schema now = pair.now;
        if (old.isNamedClass() && now.isNamedClass() && !old.name.equals(now.name)) {
            pair.report(
                    CompatibilityRule.COMPONENT_RENAMED,
                    Effect.BREAKING_SOURCE,
                    "$ref",
                    "the schema is called " + now.name + " instead of " + old.name,
                    "Java callers that use the class " + old.name + " do not compile");
        } else if (!type(old).equals(type(now)) && !pair.breaksTheType()) {
            pair.report(
                    CompatibilityRule.JAVA_TYPE_CHANGED,
                    Effect.BREAKING_SOURCE,
                    now.keywords.containsKey("format") ? "format" : "type",
                    "its Java type changes from " + type(old) + " to " + type(now),
                    "Java callers that use it do not compile");
        }
        constants(pair);
    }

    private static void constants(Pair pair) {
        if (!pair.old.isNamedClass()) {
            return;
        }
        pair.old.constants.forEach((value, name) -> {
            String kept = pair.now.constants.get(value);
            boolean gone = kept == null && pair.now.values != null && !pair.direction.isSent();
            if (gone || kept != null && !kept.equals(name)) {
                pair.report(
                        CompatibilityRule.CONSTANT_CHANGED,
                        Effect.BREAKING_SOURCE,
                        pair.now.keywords.containsKey("x-enum-varnames") ? "x-enum-varnames" : "enum",
                        "the constant " + pair.old.name + "." + name + (gone ? " is gone" : " is called " + kept),
                        "Java callers that name it do not compile");
            }
        });
    }

    private static String type(Schema schema) {
        if (!schema.choices.isEmpty() || schema.types.size() != 1) {
            return "Object";
        }
        return switch (schema.types.iterator().next()) {
            case BOOLEAN -> "boolean";
            case INTEGER -> schema.format.equals("int32") ? "int" : "long";
            case NUMBER -> "double";
            case STRING -> TEXTS.getOrDefault(schema.format, "String");
            case ARRAY -> "List";
            case OBJECT -> schema.properties.isEmpty() ? "Map" : "class";
        };
    }
}
