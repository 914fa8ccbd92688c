package io.getrasl.sandbox.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bundle that all servers are given, and the calls that its examples describe. Immutable. */
final class Specification {

    private static final String BUNDLE = "/io/getrasl/openapi/rasl-v2.json";

    private final byte[] text;
    private final JsonNode root;

    private Specification(byte[] text) {
        this.text = text;
        this.root = JsonMapper.shared().readTree(text);
    }

    static Specification load() {
        try (InputStream bundle = Specification.class.getResourceAsStream(BUNDLE)) {
            if (bundle == null) {
                throw new IllegalStateException("The specification is not on the class path: " + BUNDLE);
            }
            return new Specification(bundle.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] text() {
        return text.clone();
    }

    /** The call that the example of that name describes; without query and body where there is no such example. */
    Call example(String operationId, String name) {
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                JsonNode operation = method.getValue();
                if (operation.path("operationId").asString("").equals(operationId)) {
                    return new Call(
                            method.getKey().toUpperCase(Locale.ROOT),
                            path.getKey() + query(operation, name),
                            body(operation, name),
                            success(operation));
                }
            }
        }
        throw new IllegalArgumentException("The specification has no operation " + operationId);
    }

    /** The most items that the array of that name in a schema may hold. */
    int mostItems(String schema, String property) {
        JsonNode most = root.path("components")
                .path("schemas")
                .path(schema)
                .path("properties")
                .path(property)
                .path("maxItems");
        if (!most.isInt()) {
            throw new IllegalArgumentException("The specification does not limit " + property + " of " + schema);
        }
        return most.intValue();
    }

    private static String query(JsonNode operation, String name) {
        List<String> pairs = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode value = parameter.path("examples").path(name).path("value");
            if (!value.isMissingNode()) {
                pairs.add(parameter.path("name").stringValue() + "="
                        + URLEncoder.encode(value.asString(), StandardCharsets.UTF_8));
            }
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private static String body(JsonNode operation, String name) {
        JsonNode value = operation
                .at("/requestBody/content/application~1json/examples")
                .path(name)
                .path("value");
        return value.isMissingNode() ? "" : value.toString();
    }

    private static int success(JsonNode operation) {
        return operation.path("responses").propertyNames().stream()
                .filter(status -> status.startsWith("2"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }
}
