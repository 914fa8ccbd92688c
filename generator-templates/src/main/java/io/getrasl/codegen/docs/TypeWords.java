package io.getrasl.codegen.docs;

import io.getrasl.codegen.Type;

/** Types as the reference calls them. */
final class TypeWords {

    private TypeWords() {}

    static String of(Type type) {
        if (type instanceof Type.Scalar scalar) {
            return switch (scalar) {
                case BOOLEAN -> "boolean";
                case INT, LONG -> "integer";
                case DOUBLE -> "number";
                case STRING -> "text";
                case DATE -> "date";
                case DATE_TIME -> "date and time";
                case UUID -> "UUID";
                case BINARY -> "file";
                case NULL -> "null";
            };
        } else if (type instanceof Type.ListOf list) {
            return "list of " + of(list.items());
        } else if (type instanceof Type.MapOf map) {
            return "map to " + of(map.values());
        } else if (type instanceof Type.ModelRef model) {
            return link(model.name());
        } else if (type instanceof Type.EnumRef named) {
            return link(named.name());
        }
        return type instanceof Type.AnyObject ? "object" : "anything";
    }

    static String link(String model) {
        return "[" + model + "](models.md#" + MarkdownText.anchor(model) + ")";
    }
}
