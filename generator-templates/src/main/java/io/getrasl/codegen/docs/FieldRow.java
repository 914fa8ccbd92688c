package io.getrasl.codegen.docs;

import io.getrasl.codegen.Model;
import io.getrasl.codegen.Operation;
import io.getrasl.codegen.Parameter;
import io.getrasl.codegen.Property;
import io.getrasl.codegen.Type;
import java.util.List;
import java.util.stream.Stream;

/** A parameter or field, as a row of a table. */
record FieldRow(String name, String type, String required, String limits, String description) {

    static List<FieldRow> parameters(Operation operation) {
        return operation.parameters().stream().map(FieldRow::of).toList();
    }

    private static FieldRow of(Parameter parameter) {
        return new FieldRow(
                parameter.name(),
                TypeWords.of(parameter.type()),
                parameter.required() ? "yes" : "",
                Limits.of(parameter.schema(), values(parameter.type(), parameter.allowed())),
                MarkdownText.cell(parameter.description()));
    }

    static List<FieldRow> fields(Model model) {
        return model.properties().stream().map(FieldRow::of).toList();
    }

    private static FieldRow of(Property property) {
        String type = TypeWords.of(property.type());
        boolean canBeNull = property.nullable() && property.type() != Type.Scalar.NULL;
        return new FieldRow(
                property.name(),
                canBeNull ? type + " or null" : type,
                property.required() ? "yes" : "",
                Limits.of(property.schema(), values(property.type(), property.allowed())),
                MarkdownText.cell(description(property)));
    }

    private static List<String> values(Type type, List<String> inPlace) {
        if (type instanceof Type.ListOf list) {
            return values(list.items(), inPlace);
        }
        return type instanceof Type.EnumRef named ? named.values() : inPlace;
    }

    private static String description(Property property) {
        return Stream.of(
                        property.deprecated() ? "Deprecated." : "",
                        MarkdownText.sentence(property.description()),
                        property.sensitive() ? "Never in a log." : "")
                .filter(it -> !it.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
