package io.getrasl.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.server.json.ApiJson;
import io.getrasl.server.model.ContactAttributes;
import io.getrasl.server.model.ContactChanges;
import io.getrasl.server.model.ContactEvent;
import io.getrasl.server.model.ContactEventData;
import io.getrasl.server.model.ContactResource;
import io.getrasl.server.model.WebhookEventInfo;
import io.getrasl.server.model.WebhookMetadata;
import io.getrasl.server.model.WebhookTenant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How the records of webhooks are written. */
class WebhookPayloadTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-02T12:15:30.5+03:00");

    @Test
    void keepsTheOrderOfTheSpecificationAndItsKindsOfTime() {
        ContactEvent event = ContactEvent.builder()
                .metadata(new WebhookMetadata(
                        "api_webhook_manager", "sandbox", UUID.fromString("3f0c9a66-1d5a-4a0c-b0a5-6f2f6a0f7f11")))
                .changes(new ContactChanges(null, attributes(), null))
                .data(new ContactEventData(new ContactResource("contact", 1001L, attributes()), Map.of()))
                .tenant(new WebhookTenant(41L, "Nile Books", "nilebooks"))
                .event(new WebhookEventInfo("evt_1", WebhookEvent.CONTACT_CREATED.value(), NOW, "1.0"))
                .build();

        String attributes = "{\"firstname\":\"Salma\",\"updated_at\":\"2026-03-02T09:15:30+00:00\"}";
        assertThat(ApiJson.mapper().writeValueAsString(event))
                .isEqualTo("{\"event\":{\"id\":\"evt_1\",\"type\":\"contact.created\","
                        + "\"timestamp\":\"2026-03-02T09:15:30.500Z\",\"version\":\"1.0\"},"
                        + "\"tenant\":{\"id\":41,\"name\":\"Nile Books\",\"domain\":\"nilebooks\"},"
                        + "\"data\":{\"resource\":{\"type\":\"contact\",\"id\":1001,\"attributes\":" + attributes
                        + "},\"relationships\":{}},"
                        + "\"changes\":{\"previous\":null,\"current\":" + attributes + ",\"modified_fields\":null},"
                        + "\"metadata\":{\"source\":\"api_webhook_manager\",\"environment\":\"sandbox\","
                        + "\"request_id\":\"3f0c9a66-1d5a-4a0c-b0a5-6f2f6a0f7f11\"}}");
    }

    @Test
    void tellsAFieldThatBecameNullFromOneThatDidNotChange() {
        ContactChanges changes = new ContactChanges(
                ContactAttributes.builder().city(null).build(),
                ContactAttributes.builder().city("Giza").build(),
                List.of("city"));

        assertThat(ApiJson.mapper().writeValueAsString(changes))
                .isEqualTo("{\"previous\":{\"city\":null},\"current\":{\"city\":\"Giza\"},"
                        + "\"modified_fields\":[\"city\"]}");
    }

    @Test
    void findsAnEventByItsName() {
        assertThat(WebhookEvent.of("contact.created")).isEqualTo(WebhookEvent.CONTACT_CREATED);
        assertThat(WebhookEvent.CONTACT_CREATED.payload()).isEqualTo(ContactEvent.class);
    }

    private static ContactAttributes attributes() {
        return ContactAttributes.builder().firstname("Salma").updatedAt(NOW).build();
    }
}
