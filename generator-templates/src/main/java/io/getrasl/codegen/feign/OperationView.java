package io.getrasl.codegen.feign;

import io.getrasl.codegen.Names;
import io.getrasl.codegen.Operation;
import io.getrasl.codegen.Pagination;
import io.getrasl.codegen.Parameter;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** An argument of the generated methods, with the Feign annotation that it bears. */
    record Argument(String annotation, String type, String name, String doc) {}

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

    String queryClass() {
        return QueryView.className(operation);
    }

    List<Argument> leadingArguments() {
        List<Argument> result = new ArrayList<>();
        for (Parameter parameter : operation.pathParameters()) {
            result.add(new Argument(
                    "@Param(" + Text.literal(parameter.name()) + ") ",
                    JavaType.of(parameter.type()).primitive(),
                    Names.camel(parameter.name()),
                    Text.javadoc(decapitalised(parameter.description()), "    ")));
        }
        if (operation.body() instanceof Type.ModelRef model) {
            result.add(new Argument("", model.name(), "request", "what to send"));
        }
        return result;
    }

    List<Argument> arguments() {
        Stream<Argument> query = hasQuery()
                ? Stream.of(new Argument("@QueryMap ", queryClass(), "query", "its query parameters"))
                : Stream.of();
        return Stream.concat(leadingArguments().stream(), query).toList();
    }

    String feignSignature() {
        return arguments().stream()
                .map(it -> it.annotation() + it.type() + " " + it.name())
                .collect(Collectors.joining(", "));
    }

    String signature() {
        return declared(arguments());
    }

    String leadingSignature() {
        return declared(leadingArguments());
    }

    String lambdaSignature() {
        String lambda = "UnaryOperator<" + queryClass() + ".Builder> query";
        return leadingArguments().isEmpty() ? lambda : leadingSignature() + ", " + lambda;
    }

    String call() {
        return names(arguments(), "");
    }

    /** The arguments with another query. */
    String callWithNone() {
        return names(leadingArguments(), queryClass() + ".none()");
    }

    String callWithLambda() {
        return names(leadingArguments(), "query.apply(" + queryClass() + ".builder()).build()");
    }

    String callWithPage() {
        String setter = Names.camel(operation.pagination().page());
        return names(leadingArguments(), "query.toBuilder()." + setter + "(number).build()");
    }

    private static String declared(List<Argument> arguments) {
        return arguments.stream().map(it -> it.type() + " " + it.name()).collect(Collectors.joining(", "));
    }

    private static String names(List<Argument> arguments, String last) {
        return Stream.concat(arguments.stream().map(Argument::name), Stream.of(last))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    String envelope() {
        return operation.reply().body() == null
                ? "Void"
                : operation.reply().body().name();
    }

    boolean isPaged() {
        return operation.pagination() != null;
    }

    boolean isVoid() {
        return operation.reply().body() == null
                || (operation.reply().isEnvelope() && operation.reply().data().isNull());
    }

    boolean isPlain() {
        return !isPaged() && !isVoid();
    }

    /** What the unwrapping method returns. */
    String result() {
        if (isVoid()) {
            return "void";
        }
        return isPaged() ? "Page<" + item().name() + ">" : unwrapped();
    }

    private JavaType item() {
        Type items = operation.pagination().items().equals("data")
                ? operation.reply().data()
                : operation
                        .reply()
                        .body()
                        .property(operation.pagination().items())
                        .orElseThrow()
                        .type();
        return JavaType.of(((Type.ListOf) items).items());
    }

    private String unwrapped() {
        if (!operation.reply().isEnvelope()) {
            return envelope();
        }
        JavaType type = JavaType.of(operation.reply().data());
        boolean nullable =
                operation.reply().body().property("data").orElseThrow().nullable();
        return nullable ? "@Nullable " + type.name() : type.primitive();
    }

    /** What follows {@code body()} to get at the result. */
    String unwrap() {
        return operation.reply().isEnvelope() ? ".data()" : "";
    }

    String pageArguments() {
        Pagination pagination = operation.pagination();
        return Stream.of(
                        path(pagination.items()),
                        path(pagination.current()),
                        path(pagination.last()),
                        pagination.perPage() == null ? "-1" : path(pagination.perPage()),
                        pagination.total() == null ? "-1" : path(pagination.total()))
                .collect(Collectors.joining(",\n                "));
    }

    private static String path(String dotted) {
        return Stream.of(dotted.split("\\."))
                .map(it -> "." + Names.camel(it) + "()")
                .collect(Collectors.joining("", "body", ""));
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
        String description = operation.description().isEmpty() ? operation.summary() + "." : operation.description();
        return Text.javadoc(description, "    ");
    }

    String scopeDoc() {
        return operation.scope() == null ? "" : "Needs the scope {@code " + operation.scope() + "}.";
    }

    String resultDoc() {
        return Text.javadoc(decapitalised(operation.reply().description()), "    ");
    }

    private static String decapitalised(String sentence) {
        String text = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        boolean acronym = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || acronym ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    Set<String> imports() {
        Set<String> imports = new TreeSet<>();
        if (operation.body() != null) {
            add(JavaType.of(operation.body()), imports);
        }
        if (isPlain() && operation.reply().isEnvelope()) {
            add(JavaType.of(operation.reply().data()), imports);
        }
        operation.pathParameters().forEach(it -> add(JavaType.of(it.type()), imports));
        if (operation.reply().body() != null) {
            imports.add(FeignCodegen.MODELS + "." + envelope());
        }
        if (isPaged()) {
            add(item(), imports);
            imports.add("io.getrasl.client.Page");
        }
        if (!operation.pathParameters().isEmpty()) {
            imports.add("feign.Param");
        }
        if (hasQuery()) {
            imports.add("feign.QueryMap");
            imports.add("java.util.function.UnaryOperator");
        }
        if (isPlain() && result().startsWith("@Nullable")) {
            imports.add("org.jspecify.annotations.Nullable");
        }
        return imports;
    }

    private static void add(JavaType type, Set<String> imports) {
        imports.addAll(type.imports());
        type.models().forEach(it -> imports.add(FeignCodegen.MODELS + "." + it));
    }
}
