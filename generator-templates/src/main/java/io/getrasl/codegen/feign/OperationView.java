package io.getrasl.codegen.feign;

import io.getrasl.codegen.Operation;
import io.getrasl.codegen.Parameter;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import java.util.Set;
import java.util.TreeSet;

/** An operation as the interface template sees it. */
record OperationView(Operation operation) {

    OperationView {
        if (operation.parameters().stream()
                .anyMatch(it -> !Set.of("path", "query").contains(it.in()))) {
            throw new IllegalArgumentException(operation.id() + " has parameters outside of path and query");
        }
        if (operation.body() != null && !(operation.body() instanceof Type.ModelRef)) {
            throw new IllegalArgumentException(operation.id() + " has a body that is no object with a name");
        }
    }

    String id() {
        return operation.id();
    }

    String requestLine() {
        return Text.literal(operation.method() + " " + operation.path());
    }

    String annotation() {
        return "id = " + Text.literal(operation.id())
                + (operation.scope() == null ? "" : ", scope = " + Text.literal(operation.scope()))
                + (operation.retrySafe() ? ", retrySafe = true" : "");
    }

    ArgumentsView arguments() {
        return new ArgumentsView(operation);
    }

    ResultView result() {
        return new ResultView(operation);
    }

    boolean hasBody() {
        return operation.body() != null;
    }

    boolean hasQuery() {
        return !operation.queryParameters().isEmpty();
    }

    /** Whether the call can do without a query object. */
    boolean queryOptional() {
        return hasQuery() && operation.queryParameters().stream().noneMatch(Parameter::required);
    }

    boolean deprecated() {
        return operation.deprecated();
    }

    String replacement() {
        return operation.replacedBy() == null
                ? "It will be removed."
                : "Use {@code " + operation.replacedBy() + "} instead.";
    }

    String doc() {
        return Text.javadoc(description(), "    ");
    }

    private String description() {
        if (!operation.description().isEmpty()) {
            return operation.description();
        }
        return operation.summary().isEmpty() ? "The operation `" + operation.id() + "`." : operation.summary() + ".";
    }

    String scopeDoc() {
        return operation.scope() == null ? "" : "Needs the scope {@code " + operation.scope() + "}.";
    }

    Set<String> imports() {
        Set<String> imports = new TreeSet<>(arguments().imports());
        imports.addAll(result().imports());
        return imports;
    }
}
