package io.getrasl.codegen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.List;
import java.util.Map;

/** Reads webhooks from {@code x-webhooks}, where the generator profile has them out of sight of OpenAPI Generator. */
final class WebhookReader {

    /** Not the parser's own mapper, which drops nulls. */
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OpenAPI document;
    private final Types types;

    WebhookReader(OpenAPI document, Types types) {
        this.document = document;
        this.types = types;
    }

    List<Webhook> read() {
        return Extensions.entries(document.getExtensions(), "x-webhooks")
                .map(it -> webhook(it.getKey(), Extensions.map(it.getValue())))
                .toList();
    }

    private Webhook webhook(String event, Map<String, Object> item) {
        Map<String, Object> delivery = Extensions.map(item.get("post"));
        return new Webhook(
                event,
                Extensions.text(delivery, "operationId"),
                Text.orEmpty(Extensions.text(delivery, "summary")),
                Text.orEmpty(Extensions.text(delivery, "description")),
                payload(event, delivery),
                signatureHeader(delivery),
                example(delivery));
    }

    /** What is said of the body in its first content type. */
    private static Map<String, Object> body(Map<String, Object> delivery) {
        Map<String, Object> content =
                Extensions.map(Extensions.map(delivery.get("requestBody")).get("content"));
        return content.values().stream().findFirst().map(Extensions::map).orElse(Map.of());
    }

    private static String example(Map<String, Object> delivery) {
        return Extensions.map(body(delivery).get("examples")).values().stream()
                .findFirst()
                .map(it -> Extensions.map(it).get("value"))
                .map(WebhookReader::json)
                .orElse(null);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private Type.ModelRef payload(String event, Map<String, Object> delivery) {
        String reference = Extensions.text(Extensions.map(body(delivery).get("schema")), "$ref");
        if (reference == null || !Types.isObjectWithProperties(types.component(reference))) {
            throw new IllegalArgumentException(
                    "the body of webhook " + event + " must be an object with a name under components/schemas");
        }
        return new Type.ModelRef(Types.componentName(reference));
    }

    private String signatureHeader(Map<String, Object> delivery) {
        return delivery.get("parameters") instanceof List<?> parameters
                ? parameters.stream()
                        .map(Extensions::map)
                        .filter(it -> "header".equals(resolved(it, "in")))
                        .map(it -> resolved(it, "name"))
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private String resolved(Map<String, Object> parameter, String member) {
        String reference = Extensions.text(parameter, "$ref");
        if (reference == null) {
            return Extensions.text(parameter, member);
        }
        var target = document.getComponents().getParameters().get(reference.substring(reference.lastIndexOf('/') + 1));
        return member.equals("in") ? target.getIn() : target.getName();
    }
}
