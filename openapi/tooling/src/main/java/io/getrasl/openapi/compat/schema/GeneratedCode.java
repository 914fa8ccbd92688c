package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Direction;
import io.getrasl.openapi.compat.Effect;
import java.util.List;
import java.util.Map;

/** What Java callers see of a schema: the class, its constants, the type of a value. */
final class GeneratedCode implements Aspect {

    private static final int MOST_ARGUMENTS = 2;

    private static final Map<String, String> TEXTS =
            Map.of("date-time", "OffsetDateTime", "date", "LocalDate", "uuid", "UUID", "binary", "UploadFile");

    @Override
    public void compare(Pair pair) {
        Schema old = pair.old;
        Schema now = pair.now;
        if (old.isNamedClass() && now.isNamedClass() && !old.name.equals(now.name)) {
            pair.java(
                    CompatibilityRule.COMPONENT_RENAMED,
                    Effect.BREAKING_SOURCE,
                    "$ref",
                    "the schema is called " + now.name + " instead of " + old.name,
                    "Java callers that use the class " + old.name + " do not compile",
                    old.name);
        } else if (!type(old, now).equals(type(now, old)) && !pair.breaksTheType() && !losesItsClass(old, now)) {
            pair.java(
                    CompatibilityRule.JAVA_TYPE_CHANGED,
                    Effect.BREAKING_SOURCE,
                    now.keywords.containsKey("format") ? "format" : "type",
                    "its Java type changes from " + type(old, now) + " to " + type(now, old),
                    "Java callers that use it do not compile",
                    pair.subject.inCode());
        }
        constants(pair);
        factory(pair);
    }

    /** Objects that callers send have a factory method for one or two required properties, in their order. */
    private static void factory(Pair pair) {
        List<String> before = arguments(pair.old);
        List<String> after = arguments(pair.now);
        if (pair.direction == Direction.REQUEST
                && pair.old.isNamedClass()
                && !before.isEmpty()
                && !before.equals(after)) {
            pair.java(
                    CompatibilityRule.FACTORY_CHANGED,
                    Effect.NOTEWORTHY,
                    "required",
                    "the factory method takes " + (after.isEmpty() ? "nothing" : String.join(", ", after))
                            + " instead of " + String.join(", ", before),
                    "Java callers that use " + pair.old.name + ".of do not compile, or pass the wrong value",
                    pair.old.name + ".of");
        }
    }

    private static List<String> arguments(Schema schema) {
        List<String> required = schema.properties.keySet().stream()
                .filter(schema.required::contains)
                .toList();
        return required.size() <= MOST_ARGUMENTS ? required : List.of();
    }

    /** Then its properties are gone as well, and an object that stands in place has no class to begin with. */
    private static boolean losesItsClass(Schema old, Schema now) {
        return old.is(JsonType.OBJECT) && now.is(JsonType.OBJECT) && !now.isNamedClass();
    }

    private static void constants(Pair pair) {
        if (!pair.old.isNamedClass()) {
            return;
        }
        pair.old.constants.forEach((value, name) -> {
            String kept = pair.now.constants.get(value);
            boolean gone = kept == null && pair.now.values != null && !pair.direction.isSent();
            if (gone || kept != null && !kept.equals(name)) {
                pair.java(
                        CompatibilityRule.CONSTANT_CHANGED,
                        Effect.BREAKING_SOURCE,
                        pair.now.keywords.containsKey("x-enum-varnames") ? "x-enum-varnames" : "enum",
                        "the constant " + pair.old.name + "." + name + (gone ? " is gone" : " is called " + kept),
                        "Java callers that name it do not compile",
                        pair.old.name + "." + name);
            }
        });
    }

    /** A named enum is a class, unless the other one lists values in place: that is the same, written in another way. */
    private static String type(Schema schema, Schema other) {
        boolean constants = schema.isNamedClass() && schema.values != null && other.values == null;
        return constants ? schema.name : type(schema);
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
