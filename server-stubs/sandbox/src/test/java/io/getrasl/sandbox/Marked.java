package io.getrasl.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The specification's own example requests, in which everything that it calls sensitive is replaced by values that nobody can overlook.
 */
final class Marked {

    static final String WORD = "zanzibarquux";
    static final String DIGITS = "1066612345";
    static final String CODE = "72491386";

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    /** A request; no body for those without one. */
    record Request(String operation, String method, String path, String body) {}

    private final JsonNode root;
    private final Set<String> sensitive = new HashSet<>();

    private Marked(JsonNode root) {
        this.root = root;
        collect(root);
    }

    static Marked load() {
        try (InputStream bundle = Marked.class.getResourceAsStream("/io/getrasl/openapi/rasl-v2.json")) {
            return new Marked(Api.JSON.readTree(bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a text shows any of the values, whatever became of them. */
    static boolean shownIn(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains(WORD) || lower.contains(DIGITS) || lower.contains(CODE);
    }

    /** Every operation, with every example of its body. */
    List<Request> requests() {
        List<Request> requests = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (String method : METHODS) {
                JsonNode operation = path.getValue().path(method);
                if (operation.isObject()) {
                    add(requests, method.toUpperCase(Locale.ROOT), path.getKey(), operation);
                }
            }
        }
        return requests;
    }

    private void add(List<Request> requests, String method, String path, JsonNode operation) {
        String id = operation.path("operationId").asString();
        String url = path.replaceAll("\\{[^}]+}", "812");
        JsonNode examples = resolve(operation.path("requestBody")).at("/content/application~1json/examples");
        if (examples.isMissingNode()) {
            requests.add(new Request(id, method, url + "?search=" + WORD + "&filter[phone]=" + DIGITS, null));
        }
        for (JsonNode example : examples) {
            JsonNode body = resolve(example).path("value").deepCopy();
            mark(body);
            requests.add(new Request(id, method, url, body.toString()));
        }
    }

    private void collect(JsonNode node) {
        for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
            if (property.getValue().path("x-sensitive").asBoolean(false)) {
                sensitive.add(property.getKey());
            }
        }
        node.forEach(this::collect);
    }

    private void mark(JsonNode node) {
        if (node instanceof ArrayNode items) {
            items.forEach(this::mark);
        } else if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (sensitive.contains(name) && value.isString()) {
                    object.put(name, marked(value.stringValue()));
                } else {
                    mark(value);
                }
            }
        }
    }

    /** A value of the same shape, so that what was accepted still is. */
    private static String marked(String value) {
        if (value.matches("[0-9]+")) {
            return CODE;
        }
        if (value.matches("[0-9+() -]+")) {
            return "+20" + DIGITS;
        }
        if (value.contains("@")) {
            return WORD + "@example.com";
        }
        return value.startsWith("http") ? "https://files.example.com/" + WORD + ".jpg" : WORD;
    }

    private JsonNode resolve(JsonNode node) {
        JsonNode reference = node.get("$ref");
        return reference == null
                ? node
                : resolve(root.at(reference.stringValue().substring(1)));
    }
}
