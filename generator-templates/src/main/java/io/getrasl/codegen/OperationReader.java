package io.getrasl.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads one operation of the document. */
final class OperationReader {

    private static final String FORM = "multipart/form-data";

    private final OpenAPI document;
    private final Types types;
    private final ReplyReader replies;
    private final BatchReader batches;
    private final ExampleReader examples;

    OperationReader(OpenAPI document, Types types, ModelReader models, ExampleReader examples) {
        this.document = document;
        this.types = types;
        this.replies = new ReplyReader(types, models);
        this.batches = new BatchReader(types, models);
        this.examples = examples;
    }

    Operation read(String path, PathItem item, String method, io.swagger.v3.oas.models.Operation operation) {
        Map<String, Object> extensions = operation.getExtensions();
        RequestBody body = requestBody(operation.getRequestBody());
        Type json = body(body, type -> !type.startsWith("multipart/"));
        Reply reply = success(operation);
        return new Operation(
                operation.getOperationId(),
                method,
                path,
                Text.orEmpty(operation.getSummary()),
                Text.orEmpty(operation.getDescription()),
                Boolean.TRUE.equals(operation.getDeprecated()),
                Extensions.text(extensions, "x-replaced-by"),
                scope(operation),
                Extensions.flag(extensions, "x-retry-safe"),
                parameters(item, operation),
                json,
                body(body, FORM::equals),
                body != null && Boolean.TRUE.equals(body.getRequired()),
                reply,
                errors(operation.getResponses()),
                replies.pagination(extensions, reply),
                batches.read(extensions, json, reply),
                examples.read(path, method));
    }

    /** The type of the body in the first content type that passes; null if there is none. */
    private Type body(RequestBody body, Predicate<String> contentType) {
        return body == null || body.getContent() == null
                ? null
                : body.getContent().entrySet().stream()
                        .filter(it ->
                                contentType.test(it.getKey()) && it.getValue().getSchema() != null)
                        .map(it -> types.type(it.getValue().getSchema()))
                        .findFirst()
                        .orElse(null);
    }

    private RequestBody requestBody(RequestBody body) {
        return body == null || body.get$ref() == null
                ? body
                : requestBody(document.getComponents().getRequestBodies().get(last(body.get$ref())));
    }

    private String scope(io.swagger.v3.oas.models.Operation operation) {
        List<SecurityRequirement> security =
                operation.getSecurity() == null ? document.getSecurity() : operation.getSecurity();
        return security == null
                ? null
                : security.stream()
                        .flatMap(it -> it.values().stream())
                        .flatMap(List::stream)
                        .findFirst()
                        .orElse(null);
    }

    private List<Parameter> parameters(PathItem item, io.swagger.v3.oas.models.Operation operation) {
        Map<String, Parameter> result = new LinkedHashMap<>();
        Stream.of(item.getParameters(), operation.getParameters())
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(this::resolve)
                .forEach(it -> result.put(it.getIn() + " " + it.getName(), parameter(it)));
        return List.copyOf(result.values());
    }

    private io.swagger.v3.oas.models.parameters.Parameter resolve(
            io.swagger.v3.oas.models.parameters.Parameter parameter) {
        return parameter.get$ref() == null
                ? parameter
                : document.getComponents().getParameters().get(last(parameter.get$ref()));
    }

    private Parameter parameter(io.swagger.v3.oas.models.parameters.Parameter parameter) {
        Schema<?> schema = parameter.getSchema();
        Schema<?> valued = schema.getItems() == null ? schema : schema.getItems();
        return new Parameter(
                parameter.getName(),
                parameter.getIn(),
                types.type(schema),
                Boolean.TRUE.equals(parameter.getRequired()),
                Boolean.TRUE.equals(parameter.getDeprecated()),
                Text.orEmpty(parameter.getDescription()),
                valued.get$ref() == null ? Types.values(valued) : List.of(),
                schema);
    }

    private Reply success(io.swagger.v3.oas.models.Operation operation) {
        return operation.getResponses().entrySet().stream()
                .filter(it -> it.getKey().startsWith("2"))
                .findFirst()
                .map(it -> replies.read(Integer.parseInt(it.getKey()), resolve(it.getValue())))
                .orElseThrow(() -> new IllegalArgumentException(
                        operation.getOperationId() + " documents no reply with a status of 2xx"));
    }

    private List<ErrorReply> errors(ApiResponses responses) {
        List<ErrorReply> result = new ArrayList<>();
        responses.forEach((status, response) -> {
            List<String> codes = Extensions.texts(resolve(response).getExtensions(), "x-error-codes");
            if (!codes.isEmpty()) {
                result.add(new ErrorReply(Integer.parseInt(status), codes));
            }
        });
        return List.copyOf(result);
    }

    private ApiResponse resolve(ApiResponse response) {
        return response.get$ref() == null
                ? response
                : document.getComponents().getResponses().get(last(response.get$ref()));
    }

    private static String last(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }
}
