package io.getrasl.codegen.spring;

import io.getrasl.codegen.Model;
import io.getrasl.codegen.Names;
import io.getrasl.codegen.Property;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** Enumerations that a property lists in place; each becomes a type that is named after its model and property. */
final class InlineEnums {

    private InlineEnums() {}

    /** The values that the property, or each of its items, may have; empty where any will do or they have a name. */
    static List<String> values(Property property) {
        if (property.type() == Type.Scalar.STRING) {
            return property.allowed();
        }
        Schema<?> items = property.schema().getItems();
        boolean texts = property.type() instanceof Type.ListOf list && list.items() == Type.Scalar.STRING;
        return texts && items != null && items.getEnum() != null
                ? items.getEnum().stream().map(String::valueOf).toList()
                : List.of();
    }

    static String typeName(String model, Property property) {
        return Names.pascal(model) + Names.pascal(property.name());
    }

    static List<EnumView> views(Model model) {
        return model.properties().stream()
                .filter(property -> !values(property).isEmpty())
                .map(property -> EnumView.of(
                        typeName(model.name(), property), Text.javadoc(property.description(), ""), values(property)))
                .toList();
    }
}
