package io.getrasl.sandbox.spec;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The error examples of every operation, by code. Immutable. */
@Component
public final class DocumentedErrors {

    private final Bundle bundle;
    private final Map<String, Map<String, DocumentedError>> byOperation = new HashMap<>();
    private final Set<String> codes = new HashSet<>();

    DocumentedErrors(Bundle bundle) {
        this.bundle = bundle;
        for (JsonNode path : bundle.root().path("paths")) {
            for (JsonNode operation : path) {
                if (operation.has("operationId")) {
                    read(operation);
                }
            }
        }
    }

    /** The first example of that code at that operation; empty where the operation does not document the code. */
    public Optional<DocumentedError> find(String operationId, String code) {
        return Optional.ofNullable(
                byOperation.getOrDefault(operationId, Map.of()).get(code));
    }

    /** Whether any operation documents that code. */
    public boolean isDocumented(String code) {
        return codes.contains(code);
    }

    private void read(JsonNode operation) {
        Map<String, DocumentedError> errors = new HashMap<>();
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            for (JsonNode media : bundle.resolve(response.getValue()).path("content")) {
                for (JsonNode example : media.path("examples")) {
                    read(response.getKey(), bundle.resolve(example).path("value"), errors);
                }
            }
        }
        codes.addAll(errors.keySet());
        byOperation.put(operation.path("operationId").stringValue(), Map.copyOf(errors));
    }

    private static void read(String status, JsonNode body, Map<String, DocumentedError> errors) {
        JsonNode error = body.path("error");
        if (error.isObject()) {
            String code = error.path("code").stringValue();
            String message = error.path("message").stringValue();
            errors.putIfAbsent(
                    code, new DocumentedError(Integer.parseInt(status), code, message, error.path("details")));
        }
    }
}
