package io.getrasl.codegen.spring;

import io.getrasl.codegen.Model;
import io.getrasl.codegen.Names;
import io.getrasl.codegen.Text;
import java.util.List;

/** What the template of an enumeration reads. */
record EnumView(String packageName, String name, String javadoc, List<Value> values) {

    record Value(String constant, String javadoc, String literal) {}

    static EnumView of(Model model) {
        return of(Names.pascal(model.name()), Text.javadoc(model.description(), ""), model.values());
    }

    static EnumView of(String name, String javadoc, List<String> wireValues) {
        List<Value> values = wireValues.stream()
                .map(wire ->
                        new Value(Names.constant(wire), Text.javadoc("`" + wire + "`", "    "), Text.literal(wire)))
                .toList();
        return new EnumView(Packages.MODEL, name, javadoc, values);
    }
}
