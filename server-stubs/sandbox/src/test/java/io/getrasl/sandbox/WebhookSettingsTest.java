package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.sandbox.webhooks.WebhookListener.Received;
import io.getrasl.server.webhook.WebhookSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Saying where events go, and looking at what became of them. */
class WebhookSettingsTest extends WebhookTest {

    @Test
    void showWhereEventsGoButNotTheSecret() {
        own.send(
                "PUT",
                "/webhooks",
                "{'url': 'https://example.com/h', 'secret': 'a-long-secret-1234', 'events': ['source.created']}");
        assertThat(own.get("/webhooks").body())
                .hasToString("{\"tenant\":41,\"url\":\"https://example.com/h\",\"secret\":\"****1234\","
                        + "\"events\":[\"source.created\"]}");
    }

    @Test
    void askForAllEventsUnlessToldOtherwise() {
        assertThat(own.get("/webhooks").body().path("events")).hasSize(9);
    }

    @Test
    void signWithTheWellKnownSecretUnlessToldOtherwise() {
        own.send("PUT", "/webhooks", "{'url': '" + listener.url() + "'}");
        full.delete("/contacts/812");
        Received received = listener.next();
        assertThat(received.signature()).isEqualTo(WebhookSignature.of(received.body(), "rasl_sandbox_webhook_secret"));
    }

    @Test
    void mayBeAnotherWorkspaces() {
        own.send("PUT", "/webhooks", "{'tenant': 42, 'url': '" + listener.url() + "'}");
        other.delete("/contacts/901");
        assertThat(listener.next().json().at("/tenant/domain").stringValue()).isEqualTo("deltacrafts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{} | {'url':['This field is required']}",
                "{'url': 'ftp://example.com/'} | {'url':['Must be an http or https URL, such as http://127.0.0.1:9000/hooks']}",
                "{'url': 'http:///hooks'} | {'url':['Must be an http or https URL, such as http://127.0.0.1:9000/hooks']}",
                "{'url': 'http://a:65536/'} | {'url':['Must be an http or https URL, such as http://127.0.0.1:9000/hooks']}",
                "{'url': 'http://me:pw@a/'} | {'url':['Must be an http or https URL, such as http://127.0.0.1:9000/hooks']}",
                "{'url': 'http://a/', 'secret': ''} | {'secret':['Must be a text of 1 to 255 characters']}",
                "{'url': 'http://a/', 'tenant': 99} | {'tenant':['There is no such workspace']}",
                "{'url': 'http://a/', 'tenant': '41'} | {'tenant':['Must be the id of a workspace']}",
                "{'url': 'http://a/', 'events': []} | {'events':['Must be a list of at least one type of event; without it, all are sent']}",
                "{'url': 'http://a/', 'type': 1} | {'type':['There is no such setting; there are tenant, url, secret and events']}",
                "[] | {'body':['Must be a JSON object, sent as application/json']}",
            })
    void areRefusedWhenTheyMakeNoSense(String body, String details) {
        Api.Reply reply = own.send("PUT", "/webhooks", body);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("VALIDATION_ERROR");
        assertThat(reply.details()).isEqualTo(details);
    }

    @Test
    void nameTheEventThatThereIsNot() {
        Api.Reply reply =
                own.send("PUT", "/webhooks", "{'url': 'http://a/', 'events': ['contact.created', 'message.sent']}");
        assertThat(reply.details()).startsWith("{'events.1':['Must be one of contact.created, contact.updated, ");
    }

    @Test
    void mayBeRemoved() {
        assertThat(own.send("DELETE", "/webhooks", null).body()).hasToString("{\"deleted\":true}");
        full.delete("/contacts/812");
        assertThat(stored("webhook_deliveries")).isZero();
        assertThat(own.get("/webhooks").status()).isEqualTo(404);
        assertThat(own.send("DELETE", "/webhooks", null).body()).hasToString("{\"deleted\":false}");
    }

    @Test
    void cancelWhatWaitsWhenTheyAreRemoved() {
        listener.silent(true);
        full.delete("/contacts/812");
        listener.next();
        own.send("DELETE", "/webhooks", null);
        assertThat(own.get("/deliveries?status=cancelled").body().path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void areForgottenByAReset() {
        full.delete("/contacts/812");
        own.awaitNothingPending();
        SANDBOX.reset();
        assertThat(own.get("/webhooks").status()).isEqualTo(404);
        assertThat(own.get("/deliveries").body().path("total").asInt()).isZero();
    }

    @Test
    void ofTheStartOutliveAReset() {
        try (Sandbox sandbox = Sandbox.start(
                "--port", "0", "--webhook-url", listener.url(), "--webhook-secret", "a secret of the start")) {
            new OwnRoutes(sandbox).send("DELETE", "/webhooks", null);
            sandbox.reset();
            Api.as(sandbox, "full").delete("/contacts/812");
            Received received = listener.next();
            assertThat(received.signature()).isEqualTo(WebhookSignature.of(received.body(), "a secret of the start"));
        }
    }

    @Test
    void showDeliveriesTheNewestFirst() {
        full.delete("/contacts/812");
        full.post("/sources", "{'name': 'Fair'}");
        own.awaitNothingPending();
        assertThat(own.get("/deliveries").body().path("deliveries"))
                .extracting(delivery -> delivery.path("event").stringValue())
                .containsExactly("source.created", "contact.deleted");
    }

    @ParameterizedTest
    @CsvSource({
        "event=contact.deleted, 1",
        "event=contact.updated, 0",
        "status=delivered, 2",
        "status=failed, 0",
        "tenant=41, 2",
        "tenant=42, 0"
    })
    void showTheDeliveriesThatAreAskedFor(String filter, int total) {
        full.delete("/contacts/812");
        full.post("/sources", "{'name': 'Fair'}");
        own.awaitNothingPending();
        assertThat(own.get("/deliveries?" + filter).body().path("total").asInt())
                .isEqualTo(total);
    }

    @ParameterizedTest
    @ValueSource(strings = {"event=message.sent", "status=lost", "page=0", "per_page=101", "per_page=x", "tenant=x"})
    void refuseFiltersThatMakeNoSense(String filter) {
        Api.Reply reply = own.get("/deliveries?" + filter);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.details()).startsWith("{'" + filter.substring(0, filter.indexOf('=')) + "':");
    }

    @Test
    void sendADeliveryOnceMoreUnderItsOldEventId() {
        full.delete("/contacts/812");
        Received first = listener.next();
        long id = own.deliveryAfter(1).path("id").asLong();
        Api.Reply reply = own.send("POST", "/deliveries/" + id + "/replay", null);
        assertThat(reply.status()).isEqualTo(202);
        assertThat(listener.next().body()).isEqualTo(first.body());
        assertThat(reply.body().path("id").asLong()).isGreaterThan(id);
        assertThat(reply.body().path("event_id").stringValue()).isEqualTo(first.eventId());
    }

    @Test
    void refuseToReplayToNobody() {
        full.delete("/contacts/812");
        long id = own.deliveryAfter(1).path("id").asLong();
        own.send("DELETE", "/webhooks", null);
        Api.Reply reply = own.send("POST", "/deliveries/" + id + "/replay", null);
        assertThat(reply.details())
                .isEqualTo("{'url':['The workspace has no webhook; set one with PUT /_sandbox/webhooks']}");
    }

    @Test
    void knowNoOtherDelivery() {
        assertThat(own.send("POST", "/deliveries/999999/replay", null).status()).isEqualTo(404);
    }
}
