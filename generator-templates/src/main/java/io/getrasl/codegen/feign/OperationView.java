package io.getrasl.codegen.feign;

import io.getrasl.codegen.Operation;
import io.getrasl.codegen.Parameter;
import io.getrasl.codegen.Tag;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An operation as the interface template sees it.
 *
 * @param body the body that its methods take; null where there is none
 * @param example Javadoc of a call with it; empty where there is none
 */
record OperationView(Operation operation, Type body, String example) {

    OperationView {
        if (operation.parameters().stream()
                .anyMatch(it -> !Set.of("path", "query").contains(it.in()))) {
            throw new IllegalArgumentException(operation.id() + " has parameters outside of path and query");
        }
        if (body != null && !(body instanceof Type.ModelRef)) {
            throw new IllegalArgumentException(operation.id() + " has a body that is no object with a name");
        }
    }

    /** One for each kind of body that the operation takes. */
    static Stream<OperationView> each(Operation operation) {
        return operation.form() == null
                ? Stream.of(new OperationView(operation, operation.body(), ""))
                : Stream.of(operation.body(), operation.form())
                        .filter(Objects::nonNull)
                        .map(it -> new OperationView(operation, it, ""));
    }

    /** The same with the first example of the specification that is sent this way. */
    OperationView withExample(Tag tag, JavaExample examples) {
        String code = operation.examples().stream()
                .filter(it -> it.form() == isForm())
                .flatMap(it -> examples.statement(tag, operation, it).stream())
                .findFirst()
                .orElse("");
        return new OperationView(operation, body, Text.javadocCode(code, "    "));
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
                + (isForm() ? ", contentType = \"multipart/form-data\"" : "")
                + (operation.retrySafe() ? ", retrySafe = true" : "");
    }

    String replies() {
        String errors = operation.errors().stream()
                .flatMap(it -> it.codes().stream().map(code -> Text.literal(it.status() + " " + code)))
                .collect(Collectors.joining(", "));
        return "success = " + operation.reply().status() + (errors.isEmpty() ? "" : ", errors = {" + errors + "}");
    }

    ArgumentsView arguments() {
        return new ArgumentsView(operation, body);
    }

    ResultView result() {
        return new ResultView(operation);
    }

    /** How it takes any number of items; null where it does not. */
    BatchView batch() {
        return operation.batch() == null || isForm() ? null : new BatchView(operation);
    }

    boolean isForm() {
        return body != null && body.equals(operation.form());
    }

    /** Whether the body is JSON; the content type of a form is set when it is encoded. */
    boolean hasJson() {
        return body != null && !isForm();
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
        if (batch() != null) {
            imports.addAll(batch().imports());
        }
        return imports;
    }
}
