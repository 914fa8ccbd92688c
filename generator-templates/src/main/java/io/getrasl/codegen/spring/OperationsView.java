package io.getrasl.codegen.spring;

import io.getrasl.codegen.Names;
import io.getrasl.codegen.Operation;
import io.getrasl.codegen.Parameter;
import io.getrasl.codegen.Reply;
import io.getrasl.codegen.Specification;
import io.getrasl.codegen.Text;
import io.getrasl.codegen.Type;
import io.swagger.v3.oas.models.media.Schema;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the template of the table of all operations reads. */
record OperationsView(String packageName, String basePath, List<Row> operations) {

    record Row(
            String constant,
            String name,
            String javadoc,
            String id,
            String method,
            String path,
            String scope,
            int status,
            String message,
            String reply,
            String codes,
            String bodyTypes,
            List<String> parameters) {}

    static OperationsView of(Specification specification, Schemas schemas) {
        String server =
                specification.servers().isEmpty() ? "" : specification.servers().get(0);
        List<Row> rows = specification.tags().stream()
                .flatMap(tag -> tag.operations().stream())
                .map(operation -> row(operation, schemas))
                .toList();
        return new OperationsView(Packages.ROOT, Text.literal(URI.create(server).getPath()), rows);
    }

    private static Row row(Operation operation, Schemas schemas) {
        return new Row(
                Names.constant(operation.id()),
                operation.id(),
                Text.javadoc(operation.summary() + ".", "    "),
                Text.literal(operation.id()),
                Text.literal(operation.method()),
                Text.literal(operation.path()),
                operation.scope() == null ? "null" : Text.literal(operation.scope()),
                operation.reply().status(),
                operation.reply().message() == null
                        ? "null"
                        : Text.literal(operation.reply().message()),
                reply(operation),
                operation.errors().stream()
                        .flatMap(error -> error.codes().stream())
                        .distinct()
                        .map(code -> "ErrorCode." + code)
                        .collect(Collectors.joining(", ")),
                bodyTypes(operation),
                operation.parameters().stream()
                        .map(parameter -> parameter(operation, parameter, schemas))
                        .toList());
    }

    private static String bodyTypes(Operation operation) {
        return Stream.of(
                        operation.body() == null ? null : "application/json",
                        operation.form() == null ? null : "multipart/form-data")
                .filter(Objects::nonNull)
                .map(Text::literal)
                .collect(Collectors.joining(", "));
    }

    private static String reply(Operation operation) {
        Reply reply = operation.reply();
        if (!reply.isEnvelope()) {
            return "WHOLE";
        }
        return operation.pagination() != null ? "PAGE" : "DATA";
    }

    private static String parameter(Operation operation, Parameter parameter, Schemas schemas) {
        Schema<?> schema = schemas.resolve(parameter.schema());
        boolean list = parameter.type() instanceof Type.ListOf;
        Type type = parameter.type() instanceof Type.ListOf listOf ? listOf.items() : parameter.type();
        Schema<?> valued = list ? schemas.resolve(schema.getItems()) : schema;
        StringBuilder call = new StringBuilder("Parameter.named(" + Text.literal(parameter.name()) + ", Parameter.Kind."
                + (type instanceof Type.Scalar scalar ? scalar.name() : "STRING") + ")");
        if (parameter.required()) {
            call.append(".required()");
        }
        if (list) {
            call.append(".list(%d, %s)"
                    .formatted(
                            schema.getMinItems() == null ? 0 : schema.getMinItems(),
                            schema.getMaxItems() == null ? "Integer.MAX_VALUE" : schema.getMaxItems()));
        }
        List<String> allowed = valued.getEnum() == null
                ? List.of()
                : valued.getEnum().stream()
                        .map(each -> Text.literal(each.toString()))
                        .toList();
        append(call, "allowed", allowed.isEmpty() ? null : String.join(", ", allowed));
        append(call, "min", valued.getMinimum());
        append(call, "max", valued.getMaximum());
        append(call, "maxLength", valued.getMaxLength());
        append(
                call,
                "preset",
                schema.getDefault() == null
                        ? null
                        : Text.literal(schema.getDefault().toString()));
        if (operation.pagination() != null && parameter.in().equals("query")) {
            append(call, "as", role(operation, parameter));
        }
        return call.toString();
    }

    private static String role(Operation operation, Parameter parameter) {
        if (parameter.name().equals(operation.pagination().page())) {
            return "Parameter.Role.PAGE";
        }
        if (parameter.name().equals(operation.pagination().size())) {
            return "Parameter.Role.PAGE_SIZE";
        }
        return null;
    }

    private static void append(StringBuilder call, String method, Object value) {
        if (value != null) {
            call.append('.').append(method).append('(').append(value).append(')');
        }
    }
}
