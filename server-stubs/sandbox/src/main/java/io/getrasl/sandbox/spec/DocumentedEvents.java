package io.getrasl.sandbox.spec;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The events that the specification's webhooks tell of, and the fields that each shows of its record. Immutable. */
@Component
public final class DocumentedEvents {

    private static final List<String> TO_ATTRIBUTES = List.of("data", "resource", "attributes");

    private final Map<String, List<String>> attributes = new LinkedHashMap<>();

    DocumentedEvents(Bundle bundle) {
        bundle.root().path("webhooks").properties().forEach(webhook -> {
            JsonNode operation = bundle.resolve(webhook.getValue()).path("post");
            JsonNode body = bundle.resolve(operation.path("requestBody"));
            JsonNode schema = bundle.resolve(body.at("/content/application~1json/schema"));
            for (String property : TO_ATTRIBUTES) {
                schema = bundle.resolve(schema.path("properties").path(property));
            }
            attributes.put(
                    webhook.getKey(), List.copyOf(schema.path("properties").propertyNames()));
        });
    }

    /** Every type of event, {@code <resource>.<action>}, in the order of the specification. */
    public List<String> types() {
        return List.copyOf(attributes.keySet());
    }

    /**
     * The names of the fields that an event shows, in the order of the specification.
     *
     * @throws IllegalArgumentException when the specification has no such event
     */
    public List<String> attributes(String type) {
        List<String> names = attributes.get(type);
        if (names == null) {
            throw new IllegalArgumentException("The specification has no event " + type);
        }
        return names;
    }
}
