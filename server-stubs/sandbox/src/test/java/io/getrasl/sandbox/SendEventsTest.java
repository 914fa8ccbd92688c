package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.sandbox.webhooks.WebhookListener.Received;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

/** Messages change contacts, and whoever listens learns of it. */
class SendEventsTest extends WebhookTest {

    @Test
    void tellOfTheContactThatAMessageCreates() {
        send("+201005550195");
        Received received = listener.next();
        assertThat(received.json().at("/event/type").asString()).isEqualTo("contact.created");
        assertThat(received.current("phone")).isEqualTo("+201005550195");
    }

    @Test
    void tellNothingOfAContactThatIsNotCreatedAfterAll() {
        STORED.update("update plan_limits set maximum = 0 where tenant_id = 41 and feature = 'conversations'");
        send("+201005550195");
        assertThat(own.get("/deliveries").body().path("total").asInt()).isZero();
    }

    @Test
    void tellThatAContactOptedOut() {
        own.send("POST", "/inbound", "{'phone': '201005550142', 'message': 'STOP'}");
        assertThat(listener.next().json().at("/changes/modified_fields").toString())
                .contains("is_opted_out");
    }

    @Test
    void tellNothingOfAContactThatHadOptedOutBefore() {
        own.send("POST", "/inbound", "{'phone': '201005550146', 'message': 'STOP'}");
        assertThat(own.get("/deliveries").body().path("total").asInt()).isZero();
    }

    @Test
    void comeTwiceToWhoeverAsksForIt() {
        Api.send(HttpRequest.newBuilder(URI.create(SANDBOX.baseUrl() + "/contacts/812"))
                .header("Authorization", "Bearer rasl_sandbox_full")
                .header("X-Rasl-Sandbox", "duplicate")
                .DELETE()
                .build());
        Received first = listener.next();
        Received second = listener.next();
        assertThat(second.eventId()).isEqualTo(first.eventId());
        own.awaitNothingPending();
        assertThat(own.get("/deliveries").body().path("total").asInt()).isEqualTo(2);
    }

    private void send(String phone) {
        full.post("/messages/text", "{'phone': '" + phone + "', 'message': 'Welcome!'}");
    }
}
