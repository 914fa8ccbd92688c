package io.getrasl.codegen.feign;

import io.getrasl.codegen.Model;
import io.getrasl.codegen.Names;
import io.getrasl.codegen.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An enumeration as its template sees it. */
record EnumView(Model model) {

    record Constant(String name, String value, String literal) {}

    String type() {
        return model.name();
    }

    String doc() {
        return Text.javadoc(
                model.description().isEmpty() ? "The schema `" + model.name() + "`." : model.description(), "");
    }

    List<Constant> constants() {
        Set<String> used = new HashSet<>(Set.of("UNKNOWN"));
        List<Constant> result = new ArrayList<>();
        for (String value : model.values()) {
            String name = Names.constant(value);
            while (!used.add(name)) {
                name += "_";
            }
            result.add(new Constant(name, Text.javadoc("`" + value + "`", "    "), Text.literal(value)));
        }
        return result;
    }
}
