package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.sandbox.webhooks.WebhookListener.Received;
import io.getrasl.server.webhook.WebhookSignature;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** How events get from the change to whoever listens. */
class WebhookDeliveryTest extends WebhookTest {

    @Test
    void isAPostOfJson() {
        full.delete("/contacts/812");
        Received received = listener.next();
        assertThat(received.method()).isEqualTo("POST");
        assertThat(received.contentType()).isEqualTo("application/json");
    }

    @Test
    void isSignedWithTheSecretOfTheWebhook() {
        full.delete("/contacts/812");
        Received received = listener.next();
        assertThat(received.signature()).isEqualTo(WebhookSignature.of(received.body(), "a secret of ours"));
    }

    @Test
    void comesInTheOrderOfTheChanges() {
        for (int change = 1; change <= 8; change++) {
            full.patch("/contacts/812", "{'city': 'City " + change + "'}");
        }
        assertThat(listener.next(8))
                .extracting(received -> received.current("city"))
                .containsExactly("City 1", "City 2", "City 3", "City 4", "City 5", "City 6", "City 7", "City 8");
    }

    @Test
    void doesNotWaitForAnotherRecord() {
        listener.silent(true);
        full.patch("/contacts/812", "{'city': 'Giza'}");
        listener.next();
        listener.silent(false);
        full.patch("/contacts/813", "{'city': 'Giza'}");
        assertThat(listener.next().json().at("/data/resource/id").asLong()).isEqualTo(813);
    }

    @Test
    void doesNotWaitForAnotherWorkspace() {
        listener.silent(true);
        full.delete("/contacts/batch", "{'ids': [812, 813, 814, 815, 816]}");
        listener.next(4);
        listener.silent(false);
        own.send("PUT", "/webhooks", "{'tenant': 42, 'url': '" + listener.url() + "'}");
        other.delete("/contacts/901");
        assertThat(listener.next().json().at("/data/resource/id").asLong()).isEqualTo(901);
        assertThat(listener.waiting()).isZero();
    }

    @Test
    void isLoggedWithItsAttempt() {
        full.patch("/contacts/812", "{'city': 'Giza'}");
        JsonNode delivery = own.deliveryAfter(1);
        assertThat(delivery.path("status").stringValue()).isEqualTo("delivered");
        assertThat(delivery.at("/attempts/0/http_status").asInt()).isEqualTo(204);
        assertThat(delivery.path("payload")).isEqualTo(listener.next().json());
    }

    @Test
    void doesNotHappenForABatchThatFails() {
        STORED.execute("alter table contacts add constraint fault check (firstname <> 'Fault')");
        try {
            String bad = contact("+201005550191", "").replace("Salma", "Fault");
            Api.Reply reply =
                    full.post("/contacts/batch", "{'contacts': [" + contact("+201005550190", "") + ", " + bad + "]}");
            assertThat(reply.status()).isEqualTo(500);
            assertThat(stored("webhook_deliveries")).isZero();
        } finally {
            STORED.execute("alter table contacts drop constraint fault");
        }
    }

    @Test
    void isUndoneWithTheChangeThatItTellsOf() {
        STORED.execute("create table holds_a_contact (tenant_id bigint, contact_id bigint,"
                + " foreign key (tenant_id, contact_id) references contacts (tenant_id, id))");
        try {
            STORED.update("insert into holds_a_contact values (41, 813)");
            assertThat(full.delete("/contacts/batch", "{'ids': [812, 813]}").status())
                    .isEqualTo(500);
            assertThat(stored("webhook_deliveries")).isZero();
        } finally {
            STORED.execute("drop table holds_a_contact");
        }
    }

    @Test
    void isNotMadeForAnotherWorkspace() {
        other.delete("/contacts/901");
        full.delete("/contacts/812");
        assertThat(listener.next().json().at("/data/resource/id").asLong()).isEqualTo(812);
        assertThat(stored("webhook_deliveries where tenant_id <> 41")).isZero();
    }

    @Test
    void isMadeForTheTypesThatWereAskedForOnly() {
        own.send("PUT", "/webhooks", "{'url': '" + listener.url() + "', 'events': ['contact.deleted']}");
        full.patch("/contacts/812", "{'city': 'Giza'}");
        full.delete("/contacts/812");
        assertThat(listener.next().type()).isEqualTo("contact.deleted");
        assertThat(stored("webhook_deliveries")).isEqualTo(1);
    }

    @Test
    void isMadeOnceByTwoSandboxesOnOneDatabase() {
        try (Sandbox second = Sandbox.start("--port", "0", "--rate-limit", "0", "--db", TestDatabase.URL)) {
            List<Api> apis = List.of(full, Api.as(second, "full"));
            List<Integer> statuses = Parallel.run(
                    4,
                    worker -> IntStream.range(0, 10)
                            .map(each -> apis.get(each % 2)
                                    .post("/contacts", contact("+7" + worker + "000" + each, ""))
                                    .status())
                            .max()
                            .getAsInt());
            assertThat(statuses).containsOnly(201);
            own.awaitNothingPending();
        }
        assertThat(listener.waiting()).isEqualTo(40);
        assertThat(listener.next(40).stream().map(Received::eventId).collect(Collectors.toSet()))
                .hasSize(40);
        assertThat(stored("webhook_attempts")).isEqualTo(40);
    }
}
