package io.getrasl.sandbox.webhooks;

import io.getrasl.sandbox.spec.DocumentedEvents;
import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.json.ApiJson;
import io.getrasl.server.validation.FieldErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads settings that somebody sent, and refuses what makes no sense. Thread-safe. */
@Component
class SettingsReader {

    private static final Set<String> FIELDS = Set.of("tenant", "url", "secret", "events");

    private final DocumentedEvents documented;

    SettingsReader(DocumentedEvents documented) {
        this.documented = documented;
    }

    /** @throws ValidationErrorException naming every field that is wrong */
    WebhookSettings read(byte[] body) {
        JsonNode json = parse(body);
        FieldErrors errors = new FieldErrors();
        json.propertyNames().stream()
                .filter(name -> !FIELDS.contains(name))
                .forEach(
                        name -> errors.add(name, "There is no such setting; there are tenant, url, secret and events"));
        long tenant = tenant(json.path("tenant"), errors);
        String url = url(json.path("url"), errors);
        String secret = secret(json.path("secret"), errors);
        List<String> events = events(json.path("events"), errors);
        errors.throwIfAny();
        return new WebhookSettings(tenant, url, secret, events);
    }

    private static JsonNode parse(byte[] body) {
        try {
            JsonNode json = ApiJson.mapper().readTree(body);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            // Said below, together with JSON that is something else.
        }
        throw FieldErrors.of("body", "Must be a JSON object, sent as application/json");
    }

    private static long tenant(JsonNode tenant, FieldErrors errors) {
        if (absent(tenant)) {
            return WebhookSettings.DEFAULT_TENANT;
        }
        if (!tenant.isIntegralNumber() || !tenant.canConvertToLong()) {
            errors.add("tenant", "Must be the id of a workspace");
            return 0;
        }
        return tenant.longValue();
    }

    private static String url(JsonNode url, FieldErrors errors) {
        if (absent(url)) {
            errors.add("url", "This field is required");
        } else if (!url.isString() || !WebhookUrl.isValid(url.stringValue())) {
            errors.add("url", "Must be an http or https URL, such as http://127.0.0.1:9000/hooks");
        }
        return url.isString() ? url.stringValue() : "";
    }

    private static String secret(JsonNode secret, FieldErrors errors) {
        if (absent(secret)) {
            return WebhookOptions.DEFAULT_SECRET;
        }
        if (!secret.isString() || !WebhookOptions.isSecret(secret.stringValue())) {
            errors.add("secret", "Must be a text of 1 to 255 characters");
            return "";
        }
        return secret.stringValue();
    }

    private List<String> events(JsonNode events, FieldErrors errors) {
        if (absent(events)) {
            return documented.types();
        }
        if (!events.isArray() || events.isEmpty()) {
            errors.add("events", "Must be a list of at least one type of event; without it, all are sent");
            return List.of();
        }
        List<String> types = new ArrayList<>();
        for (int index = 0; index < events.size(); index++) {
            JsonNode type = events.get(index);
            if (type.isString() && documented.types().contains(type.stringValue())) {
                types.add(type.stringValue());
            } else {
                errors.add("events." + index, "Must be one of " + String.join(", ", documented.types()));
            }
        }
        return types.stream().distinct().toList();
    }

    private static boolean absent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
