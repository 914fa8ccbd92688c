package io.getrasl.client.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.Drift;
import io.getrasl.client.Drift.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told where an event is not in the specification. */
class WebhookDriftTest {

    private final List<Drift> drifts = new ArrayList<>();
    private final WebhookHandler handler = WebhookHandler.builder(WebhookVerifier.of(Deliveries.SECRET), event -> {})
            .driftListener(drifts::add)
            .maxBody(10_000)
            .build();

    private void handle(String body) {
        SignedWebhook delivery = Deliveries.signed(body);
        handler.handle(delivery.body(), delivery.signature());
    }

    @Test
    void eventAsSpecifiedIsNoDrift() {
        handle(Deliveries.STATUS_UPDATED);

        assertThat(drifts).isEmpty();
    }

    @Test
    void unknownPropertyIsToldWithTheOperationOfTheWebhook() {
        handle(Deliveries.STATUS_UPDATED.replace("\"version\":\"1.0\"", "\"version\":\"1.0\",\"attempt\":2"));

        assertThat(drifts).containsExactly(new Drift(Kind.PROPERTY, "onStatusUpdated", "event.attempt", null));
    }

    @Test
    void nullWhereNoneIsAllowedIsTold() {
        handle(Deliveries.STATUS_UPDATED.replace("\"environment\":\"sandbox\"", "\"environment\":null"));

        assertThat(drifts).containsExactly(new Drift(Kind.NULL, "onStatusUpdated", "metadata.environment", null));
    }

    @Test
    void unknownTypeOfEventIsToldByItsName() {
        handle(Deliveries.ofType("invoice.paid"));

        assertThat(drifts).containsExactly(new Drift(Kind.EVENT, "invoice.paid", "event.type", "invoice.paid"));
    }

    @Test
    void forgedEventIsNotLookedAt() {
        SignedWebhook delivery = Deliveries.signed(Deliveries.STATUS_UPDATED);
        byte[] forged = Deliveries.ofType("invoice.paid").getBytes(UTF_8);

        assertThatThrownBy(() -> handler.handle(forged, delivery.signature()))
                .isInstanceOf(InvalidSignatureException.class);
        assertThat(drifts).isEmpty();
    }

    @Test
    void failureOfTheListenerIsNoFailureOfTheReader() {
        SignedWebhook delivery = Deliveries.signed(Deliveries.ofType("invoice.paid"));
        WebhookReader reader = WebhookReader.of(WebhookVerifier.of(Deliveries.SECRET))
                .withDriftListener(drift -> {
                    throw new IllegalStateException("the disk is full");
                });

        assertThat(reader.read(delivery.body(), delivery.signature()).type()).isEqualTo("invoice.paid");
    }
}
