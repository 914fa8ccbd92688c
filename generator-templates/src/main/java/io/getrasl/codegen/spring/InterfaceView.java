package io.getrasl.codegen.spring;

import io.getrasl.codegen.Names;
import io.getrasl.codegen.Operation;
import io.getrasl.codegen.Parameter;
import io.getrasl.codegen.Tag;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the template of an interface reads. */
record InterfaceView(String packageName, List<String> imports, String name, String javadoc, List<Method> methods) {

    record Method(
            String name,
            String javadoc,
            List<Argument> arguments,
            String returned,
            String scope,
            String mapping,
            String path,
            boolean deprecated,
            String type,
            String signature) {}

    record Argument(String name, String javadoc, String declaration) {}

    static InterfaceView of(Tag tag) {
        Imports imports = new Imports(Packages.API);
        List<Method> methods = tag.operations().stream()
                .flatMap(operation -> methods(operation, imports))
                .toList();
        return new InterfaceView(
                Packages.API,
                imports.names(),
                Names.pascal(tag.name()) + "Api",
                Text.javadoc(tag.description(), ""),
                methods);
    }

    /** An operation that takes JSON and forms has a method for each. */
    private static Stream<Method> methods(Operation operation, Imports imports) {
        if (operation.form() == null) {
            return Stream.of(method(operation, false, imports));
        }
        return operation.body() == null
                ? Stream.of(method(operation, true, imports))
                : Stream.of(method(operation, false, imports), method(operation, true, imports));
    }

    private static Method method(Operation operation, boolean form, Imports imports) {
        JavaTypes types = new JavaTypes(imports);
        imports.use(Packages.ROOT, "OperationId");
        List<Argument> arguments = arguments(operation, form, types, imports);
        String verb = operation.method().substring(0, 1)
                + operation.method().substring(1).toLowerCase(Locale.ROOT);
        if (operation.scope() != null) {
            imports.use(Packages.ROOT, "RequiredScope");
        }
        String type = type(operation, types, imports);
        return new Method(
                operation.id(),
                Text.javadoc(operation.summary() + ".\n\n" + operation.description(), "    "),
                arguments,
                type.equals("void") ? "" : Text.javadoc(operation.reply().description(), "    "),
                operation.scope() == null ? "" : Text.literal(operation.scope()),
                imports.use("org.springframework.web.bind.annotation", verb + "Mapping"),
                path(operation, form),
                operation.deprecated(),
                type,
                arguments.stream().map(Argument::declaration).collect(Collectors.joining(", ")));
    }

    /** A request of any other content type goes to the method that takes JSON, which refuses it in the documented way. */
    private static String path(Operation operation, boolean form) {
        String path = Text.literal(operation.path());
        return form && operation.body() != null ? "path = " + path + ", consumes = \"multipart/form-data\"" : path;
    }

    private static List<Argument> arguments(Operation operation, boolean form, JavaTypes types, Imports imports) {
        List<Argument> arguments = new ArrayList<>();
        for (Parameter parameter : operation.pathParameters()) {
            String name = Names.camel(parameter.name());
            String annotation = "@" + imports.use("org.springframework.web.bind.annotation", "PathVariable") + "("
                    + Text.literal(parameter.name()) + ") ";
            arguments.add(new Argument(
                    name,
                    Text.javadoc(parameter.description(), "    "),
                    annotation + types.plain(parameter.type()) + " " + name));
        }
        if (operation.pagination() != null) {
            arguments.add(new Argument(
                    "query",
                    "the page, its order and its filters",
                    imports.use(Packages.QUERY, "ListQuery") + " query"));
        } else {
            operation.queryParameters().forEach(parameter -> arguments.add(query(parameter, types, imports)));
        }
        Type body = form ? operation.form() : operation.body();
        if (body != null) {
            String annotations = "@" + imports.use("jakarta.validation", "Valid") + " @"
                    + imports.use("org.springframework.web.bind.annotation", form ? "ModelAttribute" : "RequestBody")
                    + " ";
            arguments.add(new Argument(
                    "request",
                    form ? "the form, sent as {@code multipart/form-data}" : "the body",
                    annotations + types.boxed(body) + " request"));
        }
        return arguments;
    }

    private static Argument query(Parameter parameter, JavaTypes types, Imports imports) {
        String name = Names.camel(parameter.name());
        boolean alwaysThere = parameter.required() || parameter.type().isList();
        boolean preset = parameter.schema().getDefault() != null;
        String type = alwaysThere || preset
                ? types.plain(parameter.type())
                : "@" + imports.use("org.jspecify.annotations", "Nullable") + " " + types.boxed(parameter.type());
        String annotation = "@" + imports.use("org.springframework.web.bind.annotation", "RequestParam") + "(name = "
                + Text.literal(parameter.name()) + (parameter.required() ? "" : ", required = false") + ") ";
        return new Argument(name, Text.javadoc(parameter.description(), "    "), annotation + type + " " + name);
    }

    private static String type(Operation operation, JavaTypes types, Imports imports) {
        Type data = operation.reply().data();
        if (operation.pagination() != null && data instanceof Type.ListOf list) {
            return imports.use(Packages.QUERY, "Page") + "<" + types.boxed(list.items()) + ">";
        }
        if (data != null) {
            return data.isNull() ? "void" : types.boxed(data);
        }
        return operation.reply().body() == null
                ? "void"
                : types.boxed(new Type.ModelRef(operation.reply().body().name()));
    }
}
