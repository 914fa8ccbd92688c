package io.getrasl.conformance.http;

import io.getrasl.conformance.spec.Op;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A request, before it is known where to and who sends it. Immutable.
 *
 * @param op what it asks for; empty for what the specification does not have
 * @param path the path below the base URL, encoded
 * @param query query parameters, not encoded
 * @param type content type of the body; empty for none
 * @param body the body; empty for none
 * @param credential who asks; empty for the token that the run was given
 */
public record Request(
        Optional<Op> op,
        String method,
        String path,
        Map<String, String> query,
        Optional<String> type,
        Optional<byte[]> body,
        Optional<Credential> credential) {

    public static Request of(Op op) {
        return new Request(
                Optional.of(op),
                op.method(),
                op.path(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A request that no operation is documented for. */
    public static Request undocumented(String method, String path) {
        return new Request(
                Optional.empty(), method, path, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** With this value at every placeholder of the path. */
    public Request at(Object id) {
        String encoded = encoded(String.valueOf(id)).replace("$", "\\$");
        return new Request(op, method, path.replaceAll("\\{[^}]+}", encoded), query, type, body, credential);
    }

    public Request query(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(query);
        more.put(name, String.valueOf(value));
        return new Request(op, method, path, more, type, body, credential);
    }

    public Request json(JsonNode json) {
        return body(Op.JSON, json.toString());
    }

    public Request body(String contentType, String text) {
        return body(contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    public Request body(String contentType, byte[] bytes) {
        return new Request(op, method, path, query, Optional.of(contentType), Optional.of(bytes), credential);
    }

    public Request as(Credential other) {
        return new Request(op, method, path, query, type, body, Optional.of(other));
    }

    /** Path and query as they go over the wire. */
    public String target() {
        String parameters = query.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + '=' + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? path : path + '?' + parameters;
    }

    /** Whether it sends a body that its operation takes as JSON. */
    public boolean hasJson() {
        return type.filter(Op.JSON::equals).isPresent();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
