package io.getrasl.conformance.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonPointer;

/** An operation of the specification. Two are the same when their ids are. */
public record Op(String method, String path, Node item, Node node) {
    public static final String JSON = "application/json";
    public static final String FORM = "multipart/form-data";

    public String id() {
        return node.text("operationId").orElse(method + ' ' + path);
    }

    public List<String> tags() {
        return node.texts("tags");
    }

    public JsonPointer pointer() {
        return node.pointer();
    }

    /** Where its security requirement stands. */
    public JsonPointer security() {
        return node.get("security").isPresent() ? node.get("security").pointer() : pointer();
    }

    /** The scope that its caller needs; empty where none is named. */
    public Optional<String> scope() {
        return node.get("security").items().stream()
                .flatMap(requirement -> requirement.fields().values().stream())
                .flatMap(scopes -> scopes.items().stream())
                .map(scope -> scope.json().asString())
                .findFirst();
    }

    /** All parameters; one of the operation's own replaces the path's of the same name. */
    public List<Param> params() {
        Map<String, Param> params = new LinkedHashMap<>();
        for (Node declared : List.of(item, node)) {
            declared.get("parameters")
                    .items()
                    .forEach(param -> params.put(param.text("name").orElse(""), new Param(param)));
        }
        return List.copyOf(params.values());
    }

    public List<Param> params(String place) {
        return params().stream().filter(param -> param.isIn(place)).toList();
    }

    /** The content of the request body of this content type, with schema and examples. */
    public Optional<Node> content(String type) {
        Node content = node.get("requestBody").get("content").get(type);
        return content.isPresent() ? Optional.of(content) : Optional.empty();
    }

    /** The schema of the JSON body that it takes. */
    public Optional<Shape> body() {
        return content(JSON).map(content -> Shape.of(content.get("schema")));
    }

    public JsonPointer bodyPointer() {
        return node.get("requestBody").pointer();
    }

    /** The documented reply of this status; missing where there is none. */
    public Node reply(int status) {
        return node.get("responses").get(Integer.toString(status));
    }

    /** The schema of the reply of this status. */
    public Optional<Shape> replyBody(int status) {
        Node schema = reply(status).get("content").get(JSON).get("schema");
        return schema.isPresent() ? Optional.of(Shape.of(schema)) : Optional.empty();
    }

    public List<Integer> statuses() {
        List<Integer> statuses = new ArrayList<>();
        node.get("responses").fields().keySet().forEach(status -> statuses.add(Integer.valueOf(status)));
        return statuses;
    }

    /** The lowest documented status of success. */
    public int success() {
        return statuses().stream()
                .filter(status -> status / 100 == 2)
                .min(Integer::compare)
                .orElse(200);
    }

    public List<String> codes(int status) {
        return reply(status).texts("x-error-codes");
    }

    /** Whether it can answer with this error code. */
    public boolean documents(String code) {
        return statuses().stream().anyMatch(status -> codes(status).contains(code));
    }

    /** Whether it writes to somebody, which a server can fail to do. */
    public boolean sends() {
        return documents(Codes.SEND_FAILED);
    }

    public Node pagination() {
        return node.get("x-pagination");
    }

    public Node batch() {
        return node.get("x-batch");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Op op && op.id().equals(id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    @Override
    public String toString() {
        return id();
    }
}
