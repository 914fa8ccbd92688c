package io.getrasl.sandbox.spec;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The tag under which the documentation shows each operation. Immutable. */
@Component
public final class DocumentedTags {

    private final Map<String, String> byOperation = new HashMap<>();

    DocumentedTags(Bundle bundle) {
        for (JsonNode path : bundle.root().path("paths")) {
            for (JsonNode operation : path) {
                if (operation.has("operationId")) {
                    byOperation.put(
                            operation.path("operationId").stringValue(),
                            operation.path("tags").path(0).asString("default"));
                }
            }
        }
    }

    /** The first tag of the operation; {@code default} where it has none, as on the documentation pages. */
    public String of(String operationId) {
        return byOperation.getOrDefault(operationId, "default");
    }
}
