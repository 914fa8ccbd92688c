package io.getrasl.codegen.feign;

import io.getrasl.codegen.Names;
import io.getrasl.codegen.Operation;
import io.getrasl.codegen.Parameter;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the generated methods of an operation take: path parameters, then the body, then the query.
 *
 * @param body null where there is none
 */
record ArgumentsView(Operation operation, Type body) {

    /** One argument, with the Feign annotation that it bears. */
    record Argument(String annotation, String type, String name, String doc) {}

    List<Argument> all() {
        Stream<Argument> query = hasQuery()
                ? Stream.of(new Argument("@QueryMap ", queryClass(), "query", "its query parameters"))
                : Stream.of();
        return Stream.concat(beforeQuery().stream(), query).toList();
    }

    private List<Argument> beforeQuery() {
        List<Argument> result = new ArrayList<>();
        for (Parameter parameter : operation.pathParameters()) {
            result.add(new Argument(
                    "@Param(value = " + Text.literal(parameter.name()) + ", expander = PathSegment.class) ",
                    JavaType.of(parameter.type()).primitive(),
                    name(parameter),
                    Text.javadoc(described(parameter), "    ")));
        }
        if (body instanceof Type.ModelRef model) {
            result.add(new Argument("", model.name(), "request", "what to send"));
        }
        return result;
    }

    static String name(Parameter parameter) {
        return Names.camel(parameter.name());
    }

    private static String described(Parameter parameter) {
        return parameter.description().isEmpty()
                ? "the parameter `" + parameter.name() + "`"
                : Sentences.insideAnother(parameter.description());
    }

    private boolean hasQuery() {
        return !operation.queryParameters().isEmpty();
    }

    String queryClass() {
        return QueryView.className(operation);
    }

    String feign() {
        return all().stream()
                .map(it -> it.annotation() + it.type() + " " + it.name())
                .collect(Collectors.joining(", "));
    }

    /** What tells one overload from another. */
    String types() {
        return all().stream().map(Argument::type).collect(Collectors.joining(", "));
    }

    String declared() {
        return declared(all());
    }

    String declaredBeforeQuery() {
        return declared(beforeQuery());
    }

    String declaredWithLambda() {
        String lambda = "UnaryOperator<" + queryClass() + ".Builder> query";
        return beforeQuery().isEmpty() ? lambda : declaredBeforeQuery() + ", " + lambda;
    }

    String passed() {
        return passed(all(), "");
    }

    String passedWithoutQuery() {
        return passed(beforeQuery(), queryClass() + ".none()");
    }

    String passedWithLambda() {
        String checked = "Objects.requireNonNull(query, \"query of " + operation.id() + " must not be null\")";
        return passed(beforeQuery(), checked + ".apply(" + queryClass() + ".builder()).build()");
    }

    String passedWithPageNumber() {
        String setter = Names.camel(operation.pagination().page());
        return passed(beforeQuery(), "query.toBuilder()." + setter + "(number).build()");
    }

    private static String declared(List<Argument> arguments) {
        return arguments.stream().map(it -> it.type() + " " + it.name()).collect(Collectors.joining(", "));
    }

    private static String passed(List<Argument> arguments, String last) {
        return Stream.concat(arguments.stream().map(Argument::name), Stream.of(last))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** What the types need, wherever they are mentioned. */
    Set<String> typeImports() {
        Set<String> imports = new TreeSet<>();
        if (body != null) {
            imports.addAll(JavaType.of(body).qualifiedImports());
        }
        for (Parameter parameter : operation.pathParameters()) {
            imports.addAll(JavaType.of(parameter.type()).qualifiedImports());
        }
        if (hasQuery()) {
            imports.add(FeignCodegen.APIS + "." + queryClass());
        }
        return imports;
    }

    /** What the types and annotations need in the interface, which has the query classes beside it. */
    Set<String> imports() {
        Set<String> imports = typeImports();
        if (!operation.pathParameters().isEmpty()) {
            imports.add("feign.Param");
            imports.add("io.getrasl.client.runtime.PathSegment");
        }
        if (hasQuery()) {
            imports.remove(FeignCodegen.APIS + "." + queryClass());
            imports.add("feign.QueryMap");
            imports.add("java.util.Objects");
            imports.add("java.util.function.UnaryOperator");
        }
        return imports;
    }
}
