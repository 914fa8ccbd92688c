package io.getrasl.codegen.feign;

import io.getrasl.codegen.FilterName;
import io.getrasl.codegen.Names;
import io.getrasl.codegen.Parameter;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;

/** A query parameter as the query template sees it: one method that sets it. */
record ParameterView(Parameter parameter) {

    String method() {
        FilterName filter = parameter.filter();
        if (filter == null) {
            return Names.camel(parameter.name());
        }
        return "null".equals(filter.operator()) ? "isNull" : Names.camel(filter.operator());
    }

    String wireName() {
        return Text.literal(parameter.name());
    }

    boolean isPair() {
        return parameter.type() instanceof Type.ListOf
                && Integer.valueOf(2).equals(parameter.schema().getMinItems())
                && Integer.valueOf(2).equals(parameter.schema().getMaxItems());
    }

    boolean isList() {
        return parameter.type().isList() && !isPair();
    }

    boolean isSingle() {
        return !parameter.type().isList();
    }

    /** Of the value, or of each item. */
    JavaType type() {
        return JavaType.of(parameter.type() instanceof Type.ListOf list ? list.items() : parameter.type());
    }

    Varargs varargs() {
        return Varargs.of(parameter.type());
    }

    boolean deprecated() {
        return parameter.deprecated();
    }

    String doc() {
        return text("        ");
    }

    String filterDoc() {
        return text("            ");
    }

    private String text(String indent) {
        String values = parameter.allowed().isEmpty()
                ? ""
                : "\n\nKnown values: `" + String.join("`, `", parameter.allowed()) + "`.";
        String description = parameter.description().isEmpty()
                ? "Sets the parameter `" + parameter.name() + "`."
                : parameter.description();
        return Text.javadoc(description + values, indent);
    }
}
