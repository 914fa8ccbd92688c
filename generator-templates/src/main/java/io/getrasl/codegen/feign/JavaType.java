package io.getrasl.codegen.feign;

import io.getrasl.codegen.Type;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the client represents a type.
 *
 * @param name the reference type, for example {@code List<Long>}
 * @param primitive the same as a primitive; the reference type where there is none
 * @param codec the expression that reads and writes it
 * @param imports what the name needs, fully qualified; types of the model package are not among them
 * @param models names of the model package that the type mentions
 */
record JavaType(String name, String primitive, String codec, Set<String> imports, Set<String> models) {

    static JavaType of(Type type) {
        if (type instanceof Type.Scalar scalar) {
            return scalar(scalar);
        } else if (type instanceof Type.ListOf list) {
            JavaType items = of(list.items());
            return items.wrapped("List<" + items.name + ">", "Codec.list(" + items.codec + ")", "java.util.List");
        } else if (type instanceof Type.MapOf map) {
            JavaType values = of(map.values());
            return values.wrapped(
                    "Map<String, " + values.name + ">", "Codec.map(" + values.codec + ")", "java.util.Map");
        } else if (type instanceof Type.ModelRef model) {
            String codec = "Codec.model(" + model.name() + "::parse)";
            return new JavaType(model.name(), model.name(), codec, Set.of(), Set.of(model.name()));
        } else if (type instanceof Type.EnumRef named) {
            String codec = "Codec.openEnum(" + named.name() + "::of)";
            return new JavaType(named.name(), named.name(), codec, Set.of(), Set.of(named.name()));
        } else if (type instanceof Type.AnyObject) {
            return simple(
                    "Map<String, @Nullable Object>",
                    "Codecs.OBJECT",
                    "java.util.Map",
                    "org.jspecify.annotations.Nullable");
        }
        return simple("Object", "Codecs.ANY");
    }

    private static JavaType scalar(Type.Scalar scalar) {
        return switch (scalar) {
            case BOOLEAN -> primitive("Boolean", "boolean", "Codecs.BOOLEAN");
            case INT -> primitive("Integer", "int", "Codecs.INT");
            case LONG -> primitive("Long", "long", "Codecs.LONG");
            case DOUBLE -> primitive("Double", "double", "Codecs.DOUBLE");
            case STRING -> simple("String", "Codecs.STRING");
            case BINARY -> simple("UploadFile", "Codecs.FILE", "io.getrasl.client.UploadFile");
            case DATE -> simple("LocalDate", "Codecs.DATE", "java.time.LocalDate");
            case DATE_TIME -> simple("OffsetDateTime", "Codecs.DATE_TIME", "java.time.OffsetDateTime");
            case UUID -> simple("UUID", "Codecs.UUID_TEXT", "java.util.UUID");
            case NULL -> simple("Object", "Codecs.ANY");
        };
    }

    private static JavaType simple(String name, String codec, String... imports) {
        return new JavaType(name, name, codec, Set.of(imports), Set.of());
    }

    private static JavaType primitive(String name, String primitive, String codec) {
        return new JavaType(name, primitive, codec, Set.of(), Set.of());
    }

    private JavaType wrapped(String outer, String outerCodec, String outerImport) {
        Set<String> all = new TreeSet<>(imports);
        all.add(outerImport);
        return new JavaType(outer, outer, outerCodec, all, models);
    }

    /** The same type, read and written by another codec. */
    JavaType codedBy(String otherCodec) {
        return new JavaType(name, primitive, otherCodec, imports, models);
    }

    boolean isPrimitive() {
        return !primitive.equals(name);
    }

    /** Whether an array of it streams as a {@code long}, {@code int} or {@code double} stream. */
    boolean isStreamable() {
        return isPrimitive() && !"boolean".equals(primitive);
    }

    boolean isGeneric() {
        return name.contains("<");
    }

    /** What the name needs outside of the model package. */
    Set<String> qualifiedImports() {
        Set<String> all = new TreeSet<>(imports);
        models.forEach(it -> all.add(FeignCodegen.MODELS + "." + it));
        return all;
    }
}
