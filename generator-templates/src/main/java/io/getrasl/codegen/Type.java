package io.getrasl.codegen;

import java.util.List;

/** What a JSON value may be, as far as generated code tells values apart. Component schemas that add no name are seen through. */
public sealed interface Type {

    /** A value without structure. */
    enum Scalar implements Type {
        BOOLEAN,
        INT,
        LONG,
        DOUBLE,
        STRING,
        DATE,
        DATE_TIME,
        UUID,
        /** The content of a file; only forms have it. */
        BINARY,
        /** Always JSON {@code null}. */
        NULL
    }

    /** A value that is not described any further. */
    record Any() implements Type {}

    /** An object whose properties are not described any further. */
    record AnyObject() implements Type {}

    /** A JSON array. */
    record ListOf(Type items) implements Type {}

    /** A JSON object used as a map. */
    record MapOf(Type values) implements Type {}

    /** An object schema of the specification, by its component name. */
    record ModelRef(String name) implements Type {}

    /** An enumeration of the specification, by its component name. */
    record EnumRef(String name, List<String> values) implements Type {}

    default boolean isList() {
        return this instanceof ListOf;
    }

    default boolean isNull() {
        return this == Scalar.NULL;
    }
}
