package io.getrasl.codegen.docs;

import com.fasterxml.jackson.databind.JsonNode;
import io.getrasl.codegen.Example;
import io.getrasl.codegen.Operation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** An example of the specification as a curl command. */
final class CurlExample {

    private final String server;

    /**
     * For that server.
     *
     * @param server base URL, without a slash at the end
     */
    CurlExample(String server) {
        this.server = server;
    }

    String command(Operation operation, Example example) {
        List<String> words = new ArrayList<>();
        boolean get = operation.method().equals("GET");
        String start = get ? "" : "-X " + operation.method() + " ";
        String query = get ? "" : encoded(example.query());
        words.add("curl " + (get && !example.query().isEmpty() ? "-G " : start) + server + path(operation, example)
                + query);
        words.add("-H 'Authorization: Bearer rasl_sandbox_full'");
        if (get) {
            example.query().forEach((name, value) -> words.add("--data-urlencode " + quoted(name + "=" + text(value))));
        }
        if (example.body() != null && example.form()) {
            example.body().properties().forEach(it -> part(it.getKey(), it.getValue(), words));
        } else if (example.body() != null) {
            words.add("-H 'Content-Type: application/json'");
            words.add("-d " + quoted(Json.pretty(example.body())));
        }
        return String.join(" \\\n  ", words);
    }

    private static String path(Operation operation, Example example) {
        String path = operation.path();
        for (Map.Entry<String, JsonNode> value : example.path().entrySet()) {
            path = path.replace("{" + value.getKey() + "}", encoded(text(value.getValue())));
        }
        return path;
    }

    private static String encoded(Map<String, JsonNode> query) {
        return query.isEmpty()
                ? ""
                : query.entrySet().stream()
                        .map(it -> encoded(it.getKey()) + "=" + encoded(text(it.getValue())))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(","))
                : value.asText();
    }

    private static void part(String name, JsonNode value, List<String> words) {
        if (value.has("filename") && value.has("content")) {
            String type = value.path("content_type").asText();
            words.add("-F " + quoted(name + "=@" + value.path("filename").asText() + ";type=" + type));
        } else if (value.isObject()) {
            value.properties().forEach(it -> part(name + "[" + it.getKey() + "]", it.getValue(), words));
        } else {
            // With -F, curl would take some texts for the name of a file, and a semicolon for the end.
            boolean plain = value.asText().matches("[^@<;][^;]*");
            words.add((plain ? "-F " : "--form-string ") + quoted(name + "=" + value.asText()));
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
