package io.getrasl.codegen.spring;

import io.getrasl.codegen.Names;
import io.getrasl.codegen.Property;
import io.getrasl.codegen.Type;

/** The Java types of values. */
final class JavaTypes {

    private final Imports imports;

    JavaTypes(Imports imports) {
        this.imports = imports;
    }

    /** A type that can be null and stand between angle brackets. */
    String boxed(Type type) {
        if (type instanceof Type.Scalar scalar) {
            return scalar(scalar);
        }
        if (type instanceof Type.ListOf list) {
            return imports.use("java.util", "List") + "<" + boxed(list.items()) + ">";
        }
        if (type instanceof Type.MapOf map) {
            return imports.use("java.util", "Map") + "<String, " + boxed(map.values()) + ">";
        }
        if (type instanceof Type.ModelRef reference) {
            return imports.use(Packages.MODEL, Names.pascal(reference.name()));
        }
        if (type instanceof Type.EnumRef reference) {
            return imports.use(Packages.MODEL, Names.pascal(reference.name()));
        }
        if (type instanceof Type.AnyObject) {
            return imports.use("java.util", "Map") + "<String, " + imports.use("tools.jackson.databind", "JsonNode")
                    + ">";
        }
        return imports.use("tools.jackson.databind", "JsonNode");
    }

    /** The type of a property, where its values are listed in place too. */
    String boxed(String model, Property property) {
        if (InlineEnums.values(property).isEmpty()) {
            return boxed(property.type());
        }
        String name = imports.use(Packages.MODEL, InlineEnums.typeName(model, property));
        return property.type().isList() ? imports.use("java.util", "List") + "<" + name + ">" : name;
    }

    /** A type that is never null, so a primitive one where there is one. */
    String plain(Type type) {
        if (type instanceof Type.Scalar scalar) {
            switch (scalar) {
                case BOOLEAN:
                    return "boolean";
                case INT:
                    return "int";
                case LONG:
                    return "long";
                case DOUBLE:
                    return "double";
                default:
                    break;
            }
        }
        return boxed(type);
    }

    /** Whether it could be changed after a record took it, unless the record copies it. */
    static boolean isCollection(Type type) {
        return type.isList() || type instanceof Type.MapOf || type instanceof Type.AnyObject;
    }

    boolean primitive(Type type) {
        return Character.isLowerCase(plain(type).charAt(0));
    }

    private String scalar(Type.Scalar scalar) {
        return switch (scalar) {
            case BOOLEAN -> "Boolean";
            case INT -> "Integer";
            case LONG -> "Long";
            case DOUBLE -> "Double";
            case STRING -> "String";
            case DATE -> imports.use("java.time", "LocalDate");
            case DATE_TIME -> imports.use("java.time", "OffsetDateTime");
            case UUID -> imports.use("java.util", "UUID");
            case BINARY -> imports.use(Packages.ROOT, "UploadedFile");
            case NULL -> "Void";
        };
    }
}
