package io.getrasl.client.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told of a delivery. */
class WebhookHandlerTest {

    private static final WebhookVerifier VERIFIER = WebhookVerifier.of(Deliveries.SECRET);

    private final List<String> told = new ArrayList<>();

    private final WebhookHandler handler = WebhookHandler.builder(VERIFIER, it -> told.add("others " + it.type()))
            .onStatusUpdated(it ->
                    told.add("updated " + it.data().resource().attributes().name()))
            .onContactDeleted(it -> told.add("deleted " + it.data().resource().id()))
            .build();

    private WebhookEvent handle(String body) {
        SignedWebhook delivery = Deliveries.signed(body);
        return handler.handle(delivery.body(), delivery.signature());
    }

    @Test
    void eventGoesToItsListener() {
        handle(Deliveries.STATUS_UPDATED);

        assertThat(told).containsExactly("updated Won");
    }

    @Test
    void eventWithoutListenerGoesToTheFallback() {
        handle(Deliveries.ofType("status.deleted"));

        assertThat(told).containsExactly("others status.deleted");
    }

    @Test
    void eventOfAnUnknownTypeGoesToTheFallback() {
        handle(Deliveries.ofType("invoice.paid"));

        assertThat(told).containsExactly("others invoice.paid");
    }

    @Test
    void handledTypesAreThoseWithAListener() {
        assertThat(handler.handledTypes()).containsExactly("status.updated", "contact.deleted");
    }

    @Test
    void nobodyIsToldOfAForgery() {
        SignedWebhook delivery = Deliveries.signed(Deliveries.STATUS_UPDATED);
        byte[] forged = delivery.body().clone();
        forged[forged.length - 3]++;

        assertThatThrownBy(() -> handler.handle(forged, delivery.signature()))
                .isInstanceOf(InvalidSignatureException.class);
        assertThat(told).isEmpty();
    }

    @Test
    void whatAListenerThrowsComesThrough() {
        WebhookHandler failing = WebhookHandler.builder(VERIFIER, it -> {
                    throw new IllegalStateException("the database is down");
                })
                .build();
        SignedWebhook delivery = Deliveries.signed(Deliveries.STATUS_UPDATED);

        assertThatThrownBy(() -> failing.handle(delivery.body(), delivery.signature()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the database is down");
    }

    @Test
    void secondListenerForATypeIsRefused() {
        var builder = WebhookHandler.builder(VERIFIER, it -> {}).onSourceCreated(it -> {});

        assertThatThrownBy(() -> builder.onSourceCreated(it -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("source.created has a listener already");
    }

    @Test
    void listenerAddedLaterDoesNotReachAHandlerBuiltBefore() {
        var builder = WebhookHandler.builder(VERIFIER, it -> {});
        WebhookHandler before = builder.build();

        builder.onSourceCreated(it -> {});

        assertThat(before.handledTypes()).isEmpty();
    }

    @Test
    void limitOfTheBodyCanBeSet() {
        SignedWebhook delivery = Deliveries.signed(Deliveries.STATUS_UPDATED);
        WebhookHandler strict =
                WebhookHandler.builder(VERIFIER, it -> {}).maxBody(100).build();

        assertThatThrownBy(() -> strict.handle(delivery.body(), delivery.signature()))
                .isInstanceOf(UnreadableWebhookException.class)
                .hasMessage("the webhook cannot be read: it is larger than 100 bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "contact.created, ContactCreated",
        "contact.updated, ContactUpdated",
        "contact.deleted, ContactDeleted",
        "source.created, SourceCreated",
        "source.updated, SourceUpdated",
        "source.deleted, SourceDeleted",
        "status.created, StatusCreated",
        "status.updated, StatusUpdated",
        "status.deleted, StatusDeleted"
    })
    void everyTypeHasItsClass(String type, String expected) {
        WebhookEvent event = handle(Deliveries.ofType(type));

        assertThat(event.getClass().getSimpleName()).isEqualTo(expected);
        assertThat(event.type()).isEqualTo(type);
    }

    @Test
    void headerIsThatOfTheSpecification() {
        assertThat(WebhookHandler.SIGNATURE_HEADER).isEqualTo("X-Webhook-Signature");
    }
}
