package io.getrasl.sandbox.webhooks;

import io.getrasl.server.json.ApiJson;
import io.getrasl.server.web.RequestId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes events down as the specification shows them. Thread-safe. */
@Component
class EventFactory {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final String VERSION = "1.0";
    private static final String SOURCE = "api_webhook_manager";
    private static final String ENVIRONMENT = "sandbox";

    private static final int RANDOM_LENGTH = 12;
    private static final int RADIX = 36;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    EventFactory(Clock clock) {
        this.clock = clock;
    }

    /** The events of one request, one for each change. */
    List<Event> events(Subscription tenant, String resource, String type, List<Change> changes) {
        Instant now = clock.instant();
        UUID request = RequestId.current().orElseGet(UUID::randomUUID);
        return changes.stream()
                .map(change -> event(tenant, resource, type, change, now, request))
                .toList();
    }

    private Event event(Subscription tenant, String resource, String type, Change change, Instant now, UUID request) {
        String id = "evt_" + now.getEpochSecond() + "_" + randomText();
        ObjectNode root = ApiJson.mapper().createObjectNode();
        root.putObject("event")
                .put("id", id)
                .put("type", type)
                .put("timestamp", TIME.format(now))
                .put("version", VERSION);
        root.putObject("tenant")
                .put("id", tenant.tenant())
                .put("name", tenant.name())
                .put("domain", tenant.domain());
        ObjectNode data = root.putObject("data");
        data.putObject("resource")
                .put("type", resource)
                .put("id", change.record().id())
                .set("attributes", change.record().attributes());
        data.putObject("relationships");
        ObjectNode changes = root.putObject("changes");
        changes.set("previous", change.previous());
        changes.set("current", change.current());
        putNames(changes, change.modified());
        root.putObject("metadata")
                .put("source", SOURCE)
                .put("environment", ENVIRONMENT)
                .put("request_id", request.toString());
        return new Event(id, change.record().id(), ApiJson.mapper().writeValueAsString(root));
    }

    private static void putNames(ObjectNode changes, @Nullable List<String> names) {
        if (names == null) {
            changes.putNull("modified_fields");
        } else {
            ArrayNode array = changes.putArray("modified_fields");
            names.forEach(array::add);
        }
    }

    private String randomText() {
        StringBuilder text = new StringBuilder();
        random.ints(RANDOM_LENGTH, 0, RADIX).forEach(digit -> text.append(Character.forDigit(digit, RADIX)));
        return text.toString();
    }
}
