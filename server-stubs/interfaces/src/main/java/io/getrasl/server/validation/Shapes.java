package io.getrasl.server.validation;

import io.getrasl.server.UploadedFile;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.openapitools.jackson.nullable.JsonNullable;
import tools.jackson.databind.JsonNode;

/** Finds the shapes of Java types. */
final class Shapes {

    private static final Shape ANY = new AnyShape();
    private static final Shape TEXT = new TextShape();
    private static final Shape FILE = new FileShape();

    private Shapes() {}

    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        return ofClass((Class<?>) type);
    }

    private static Shape ofGeneric(Class<?> type, Type[] arguments) {
        if (type == JsonNullable.class) {
            return of(arguments[0]);
        }
        if (type == List.class) {
            return new ListShape(of(arguments[0]));
        }
        if (type == Map.class) {
            return new MapShape(of(arguments[1]));
        }
        throw new IllegalArgumentException("No JSON becomes a " + type.getName());
    }

    private static Shape ofClass(Class<?> type) {
        if (type == JsonNode.class) {
            return ANY;
        }
        if (type == String.class) {
            return TEXT;
        }
        if (type == UploadedFile.class) {
            return FILE;
        }
        if (RequestModel.class.isAssignableFrom(type)) {
            return RecordShape.of(type);
        }
        if (WireValue.class.isAssignableFrom(type)) {
            return EnumShape.of(type);
        }
        Shape scalar = ScalarShape.of(type);
        Shape shape = scalar == null ? FormatShape.of(type) : scalar;
        if (shape == null) {
            throw new IllegalArgumentException("No JSON becomes a " + type.getName());
        }
        return shape;
    }
}
