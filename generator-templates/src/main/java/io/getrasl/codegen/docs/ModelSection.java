package io.getrasl.codegen.docs;

import io.getrasl.codegen.Model;
import java.util.List;

/** A schema as the page of models shows it. */
record ModelSection(Model model) {

    String name() {
        return model.name();
    }

    String description() {
        return model.description();
    }

    List<FieldRow> fields() {
        return FieldRow.fields(model);
    }

    boolean isEnum() {
        return model.isEnum();
    }

    String values() {
        return "`" + String.join("`, `", model.values()) + "`";
    }
}
