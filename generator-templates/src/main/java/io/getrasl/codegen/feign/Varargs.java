package io.getrasl.codegen.feign;

import io.getrasl.codegen.Type;

/**
 * A list given as a variable number of arguments.
 *
 * @param type of one argument
 * @param before what stands before an array to make a list of it
 * @param after what stands behind it
 */
record Varargs(String type, String before, String after) {

    /** How items of that list are given; null where they cannot be, being generic. */
    static Varargs of(Type type) {
        if (!(type instanceof Type.ListOf list)) {
            return null;
        }
        JavaType items = JavaType.of(list.items());
        if (items.isGeneric()) {
            return null;
        }
        return items.isStreamable()
                ? new Varargs(items.primitive(), "Arrays.stream(", ").boxed().toList()")
                : new Varargs(items.name(), "List.of(", ")");
    }

    boolean needsArrays() {
        return before.startsWith("Arrays");
    }
}
