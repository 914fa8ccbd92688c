package io.getrasl.codegen;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Pairs the named examples of an operation's request and of its success replies. Reads the document itself, because OpenAPI
 * Generator's parser drops nulls from examples.
 */
final class ExampleReader {

    private static final String FORM = "multipart/form-data";

    private final JsonNode document;

    ExampleReader(JsonNode document) {
        this.document = document;
    }

    /** The examples of one operation that its usual caller can try, in the order of the document. */
    List<Example> read(String path, String method) {
        JsonNode item = document.path("paths").path(path);
        JsonNode operation = item.path(method.toLowerCase(Locale.ROOT));
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            if (response.getKey().startsWith("2")) {
                JsonNode content = resolve(response.getValue()).path("content").path("application/json");
                for (Map.Entry<String, JsonNode> reply :
                        content.path("examples").properties()) {
                    JsonNode shown = resolve(reply.getValue());
                    Example example = example(item, operation, reply.getKey(), shown);
                    if (example != null) {
                        examples.add(example);
                    }
                }
            }
        }
        return List.copyOf(examples);
    }

    /** Null where somebody else than the usual caller asks. */
    private Example example(JsonNode item, JsonNode operation, String name, JsonNode reply) {
        Map<String, JsonNode> path = new LinkedHashMap<>();
        Map<String, JsonNode> query = new LinkedHashMap<>();
        parameters(item, operation).forEach(parameter -> {
            JsonNode chosen = chosen(parameter, name, parameter.path("required").asBoolean());
            if (!chosen.isMissingNode()) {
                boolean inPath = "path".equals(parameter.path("in").asText());
                (inPath ? path : query).put(parameter.path("name").asText(), chosen.path("value"));
            }
        });
        JsonNode contents = resolve(operation.path("requestBody")).path("content");
        boolean form = contents.path(FORM).path("examples").has(name);
        JsonNode content = form
                ? contents.path(FORM)
                : contents.isEmpty() ? contents : contents.iterator().next();
        JsonNode body = chosen(content, name, true);
        if (Stream.of(reply, body).anyMatch(it -> it.has("x-caller"))) {
            return null;
        }
        List<String> volatileValues = new ArrayList<>();
        reply.path("x-volatile").forEach(it -> volatileValues.add(it.asText()));
        return new Example(
                name,
                Text.orEmpty(
                        (body.has("summary") ? body : reply).path("summary").asText("")),
                path,
                query,
                form,
                body.get("value"),
                reply.get("value"),
                volatileValues);
    }

    /** An operation's parameter replaces the path's of the same name. */
    private List<JsonNode> parameters(JsonNode item, JsonNode operation) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        Stream.of(item, operation)
                .forEach(declared -> declared.path("parameters").forEach(it -> {
                    JsonNode parameter = resolve(it);
                    found.put(
                            parameter.path("in").asText() + " "
                                    + parameter.path("name").asText(),
                            parameter);
                }));
        return List.copyOf(found.values());
    }

    /** The example of that name, else the first one where one is needed. */
    private JsonNode chosen(JsonNode holder, String name, boolean needed) {
        JsonNode examples = holder.path("examples");
        JsonNode named = examples.path(name);
        if (!named.isMissingNode()) {
            return resolve(named);
        }
        return needed && !examples.isEmpty() ? resolve(examples.iterator().next()) : MissingNode.getInstance();
    }

    private JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText("");
        if (reference.isEmpty()) {
            return node;
        }
        JsonNode target = document.at(JsonPointer.compile(reference.substring(1)));
        if (target.isMissingNode()) {
            throw new IllegalArgumentException("there is nothing at " + reference);
        }
        return resolve(target);
    }

    /** For documents that have none. */
    static ExampleReader none() {
        return new ExampleReader(MissingNode.getInstance());
    }
}
