package io.getrasl.codegen.docs;

import io.getrasl.codegen.Operation;
import io.getrasl.codegen.Specification;
import io.getrasl.codegen.Tag;
import io.getrasl.codegen.Type;
import io.getrasl.codegen.feign.JavaExample;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An operation as the template of a page sees it. */
record OperationView(
        Specification specification, Tag tag, Operation operation, JavaExample javaExample, CurlExample curlExample) {

    /** A way to send the body, with its fields. */
    record BodyView(String contentType, String model, List<FieldRow> fields) {}

    String id() {
        return operation.id();
    }

    String anchor() {
        return MarkdownText.anchor(operation.id());
    }

    String page() {
        return tag.name() + ".md";
    }

    String line() {
        return operation.method() + " " + operation.path();
    }

    String summary() {
        return operation.summary();
    }

    String description() {
        return operation.description().strip();
    }

    boolean deprecated() {
        return operation.deprecated();
    }

    String replacement() {
        return operation.replacedBy() == null ? "" : " Use `" + operation.replacedBy() + "`.";
    }

    String scope() {
        return operation.scope() == null ? "none" : "`" + operation.scope() + "`";
    }

    String repeated() {
        return operation.retrySafe() ? "yes, that is safe" : "only where nothing can have happened";
    }

    boolean hasParameters() {
        return !operation.parameters().isEmpty();
    }

    List<FieldRow> parameters() {
        return FieldRow.parameters(operation);
    }

    List<BodyView> bodies() {
        return Stream.of(body("application/json", operation.body()), body("multipart/form-data", operation.form()))
                .filter(Objects::nonNull)
                .toList();
    }

    private BodyView body(String contentType, Type type) {
        return type instanceof Type.ModelRef model
                ? new BodyView(contentType, model.name(), FieldRow.fields(specification.model(model.name())))
                : null;
    }

    String method() {
        return javaExample.method(tag, operation);
    }

    String result() {
        return JavaExample.resultType(operation);
    }

    int status() {
        return operation.reply().status();
    }

    boolean hasReply() {
        return operation.reply().body() != null;
    }

    String reply() {
        return TypeWords.link(operation.reply().body().name());
    }

    String replyDescription() {
        return MarkdownText.sentence(operation.reply().description());
    }

    boolean hasErrors() {
        return !operation.errors().isEmpty();
    }

    List<ErrorRow> errors() {
        return operation.errors().stream()
                .flatMap(it -> it.codes().stream())
                .map(it -> ErrorRow.of(specification, it))
                .toList();
    }

    List<ExampleView> examples() {
        return operation.examples().stream()
                .map(it -> new ExampleView(tag, operation, it, javaExample, curlExample))
                .toList();
    }
}
