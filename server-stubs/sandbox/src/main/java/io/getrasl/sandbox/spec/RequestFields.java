package io.getrasl.sandbox.spec;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The fields that the body of every operation may have at its top. Immutable. */
@Component
public final class RequestFields {

    private final Map<String, Set<String>> byOperation = new HashMap<>();

    RequestFields(Bundle bundle) {
        for (JsonNode path : bundle.root().path("paths")) {
            for (JsonNode operation : path) {
                Set<String> names = new HashSet<>();
                for (JsonNode media :
                        bundle.resolve(operation.path("requestBody")).path("content")) {
                    names.addAll(bundle.resolve(media.path("schema"))
                            .path("properties")
                            .propertyNames());
                }
                byOperation.put(operation.path("operationId").asString(), Set.copyOf(names));
            }
        }
    }

    /** Whether the body of that operation may have that field. */
    public boolean has(String operationId, String field) {
        return byOperation.getOrDefault(operationId, Set.of()).contains(field);
    }
}
