package io.getrasl.sandbox.spec;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The first JSON body that the specification shows for each operation that takes one. Immutable. */
public final class DocumentedBodies {

    private final Map<String, String> byOperation = new HashMap<>();

    /** Reads them from the bundle. */
    public DocumentedBodies(Bundle bundle) {
        for (JsonNode path : bundle.root().path("paths")) {
            for (JsonNode operation : path) {
                JsonNode body = bundle.resolve(operation.path("requestBody"));
                for (JsonNode example : body.at("/content/application~1json/examples")) {
                    byOperation.putIfAbsent(
                            operation.path("operationId").asString(),
                            bundle.resolve(example).path("value").toString());
                }
            }
        }
    }

    /** Empty for an operation without a JSON body. */
    public Optional<String> find(String operationId) {
        return Optional.ofNullable(byOperation.get(operationId));
    }
}
