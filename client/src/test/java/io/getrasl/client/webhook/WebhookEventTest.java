package io.getrasl.client.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.model.ContactEvent;
import io.getrasl.client.model.StatusEvent;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of a delivery, and what is written again. */
class WebhookEventTest {

    private final WebhookReader reader = WebhookReader.of(WebhookVerifier.of(Deliveries.SECRET));

    private WebhookEvent read(String body) {
        SignedWebhook delivery = Deliveries.signed(body);
        return reader.read(delivery.body(), delivery.signature());
    }

    @Test
    void everythingIsTyped() {
        StatusUpdated event = (StatusUpdated) read(Deliveries.STATUS_UPDATED);

        assertThat(event.id()).isEqualTo("evt_1772442930_k3x9pd");
        assertThat(event.event().timestamp()).isEqualTo(OffsetDateTime.parse("2026-03-02T09:15:30Z"));
        assertThat(event.tenant().domain()).isEqualTo("nilebooks");
        assertThat(event.changes().previous().name()).isEqualTo("Closed");
        assertThat(event.changes().modifiedFields()).containsExactly("name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02T09:15:30.000Z", "2026-03-02T09:15:30.120Z", "2026-03-02T09:15:30.123456Z"})
    void timestampRoundTrips(String timestamp) {
        String body = Deliveries.STATUS_UPDATED.replace("2026-03-02T09:15:30.000Z", timestamp);

        assertThat(read(body).toJson()).hasToString(body);
    }

    @Test
    void whatThisVersionDoesNotKnowIsKept() {
        String body = Deliveries.STATUS_UPDATED.replace(
                "\"version\":\"1.0\"}", "\"version\":\"1.1\",\"attempt\":2,\"trace\":{\"id\":\"a\"}}");

        StatusUpdated event = (StatusUpdated) read(body);

        assertThat(event.event().additionalProperties()).isEqualTo(Map.of("attempt", 2L, "trace", Map.of("id", "a")));
        assertThat(event.toJson()).hasToString(body);
    }

    @Test
    void eventOfAnUnknownTypeIsKeptAsItCame() {
        UnknownWebhookEvent event = (UnknownWebhookEvent) read(Deliveries.ofType("invoice.paid"));

        assertThat(event.id()).isEqualTo("evt_1772442930_k3x9pd");
        assertThat(event.values()).containsKeys("event", "tenant", "data", "changes", "metadata");
        assertThat(event.toJson()).hasToString(Deliveries.ofType("invoice.paid"));
        assertThat(event).hasToString("UnknownWebhookEvent[type=invoice.paid, id=evt_1772442930_k3x9pd]");
    }

    @Test
    void whatWasEmptiedIsNull() {
        String body = Deliveries.ofType("status.created")
                .replace("\"previous\":{\"name\":\"Closed\"}", "\"previous\":null")
                .replace("\"modified_fields\":[\"name\"]", "\"modified_fields\":null");

        StatusCreated event = (StatusCreated) read(body);

        assertThat(event.changes().previous()).isNull();
        assertThat(event.changes().modifiedFields()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"id\":5 | \"id\":\"5\" | data.resource.id: expected a whole number of 64 bits, found a text",
                "\"type\":\"status.updated\" | \"kind\":\"status.updated\" | it has no text at event.type",
                "\"id\":\"evt_1772442930_k3x9pd\" | \"id\":null | it has no text at event.id",
                "\"event\" | event | it is not JSON",
                "}} | }}} | it is not JSON"
            })
    void bodyThatIsNotAsSpecifiedIsToldSo(String found, String instead, String problem) {
        String body = Deliveries.STATUS_UPDATED.replace(found.strip(), instead.strip());

        assertThatThrownBy(() -> read(body))
                .isInstanceOf(UnreadableWebhookException.class)
                .hasMessage("the webhook cannot be read: " + problem);
    }

    @Test
    void signerMakesADeliveryOfAnEvent() {
        StatusUpdated event = (StatusUpdated) read(Deliveries.STATUS_UPDATED);
        StatusEvent other = event.payload().toBuilder()
                .event(event.event().toBuilder().type(StatusDeleted.TYPE).build())
                .build();

        SignedWebhook delivery = Deliveries.SIGNER.sign(new StatusDeleted(other));

        assertThat(reader.read(delivery.body(), delivery.signature())).isEqualTo(new StatusDeleted(other));
    }

    @Test
    void sampleIsTheExampleOfTheSpecification() {
        assertThat(StatusUpdated.sample().toJson()).hasToString(Deliveries.STATUS_UPDATED);
    }

    @Test
    void nullsOfASampleAreKept() {
        assertThat(ContactCreated.sample().toJson().at("/changes/previous").isNull())
                .isTrue();
    }

    @Test
    void payloadOfAnotherTypeIsRefused() {
        StatusUpdated event = (StatusUpdated) read(Deliveries.STATUS_UPDATED);

        assertThatThrownBy(() -> new StatusDeleted(event.payload()))
                .hasMessage("not an event of the type status.deleted: status.updated");
    }

    @Test
    void nothingPersonalIsShown() {
        String body = Deliveries.ofType("contact.created")
                .replace("\"name\":\"Won\"", "\"firstname\":\"Salma\",\"phone\":\"+201005550190\"");
        ContactEvent payload = ((ContactCreated) read(body)).payload();

        assertThat(new ContactCreated(payload).toString()).contains("phone=***").doesNotContain("0190");
    }
}
