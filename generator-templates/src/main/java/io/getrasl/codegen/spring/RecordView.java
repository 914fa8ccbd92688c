package io.getrasl.codegen.spring;

import java.util.List;

/** What the template of a record reads. */
record RecordView(
        String packageName,
        List<String> imports,
        String name,
        String javadoc,
        boolean request,
        boolean open,
        boolean sensitive,
        String order,
        List<Component> components,
        List<Constant> constants,
        List<Text> texts) {

    /** Whether the constructor has anything to do. */
    boolean hasNormal() {
        return components.stream().anyMatch(component -> component.normal() != null);
    }

    /**
     * A component of the record.
     *
     * @param declaration annotations and type
     * @param argument the type that the builder takes
     * @param field the type that the builder keeps
     * @param wrap what the builder does with its argument
     * @param built what the builder hands to the constructor
     * @param normal what the constructor turns the component into; null where it stays as it is
     */
    record Component(
            String name,
            String javadoc,
            String declaration,
            String argument,
            String field,
            String wrap,
            String built,
            String normal,
            boolean sensitive) {}

    /** A property that has one value only and so is no component. */
    record Constant(String name, String javadoc, String wire, String type, String value) {}

    /** A documented text of a check that only the implementation can make. */
    record Text(String constant, String javadoc, String literal) {}
}
