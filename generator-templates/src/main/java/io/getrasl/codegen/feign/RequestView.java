package io.getrasl.codegen.feign;

import io.getrasl.codegen.Parameter;
import io.getrasl.codegen.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One way to call an operation, as the templates of the engine's callers see it. */
record RequestView(OperationView view) {

    String id() {
        return view.id();
    }

    String constant() {
        return EndpointView.constant(view.operation());
    }

    boolean deprecated() {
        return view.deprecated();
    }

    boolean isForm() {
        return view.isForm();
    }

    /** The type of the whole reply. */
    String body() {
        return view.result().body();
    }

    String declared() {
        return view.arguments().declared();
    }

    String passed() {
        return view.arguments().passed();
    }

    /** The expression of the path; primitive arguments cannot be missing. */
    String path() {
        List<String> values = new ArrayList<>();
        for (Parameter parameter : view.operation().pathParameters()) {
            String name = ArgumentsView.name(parameter);
            values.add(JavaType.of(parameter.type()).isPrimitive() ? name : given(name));
        }
        return constant() + ".path(" + String.join(", ", values) + ")";
    }

    String query() {
        return view.hasQuery() ? given("query") : "null";
    }

    String sent() {
        return view.body() == null ? "null" : given("request");
    }

    private String given(String name) {
        return constant() + ".given(" + Text.literal(name) + ", " + name + ")";
    }

    String reader() {
        return view.operation().reply().body() == null ? "null" : body() + "::parse";
    }

    /** What the types of arguments and reply need. */
    Set<String> imports() {
        Set<String> imports = new TreeSet<>(view.arguments().typeImports());
        imports.addAll(view.result().bodyImports());
        return imports;
    }
}
