package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.sandbox.webhooks.WebhookListener;
import io.getrasl.sandbox.webhooks.WebhookListener.Received;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What several processes deliver together. */
@EnabledIfSystemProperty(named = "rasl.test.database", matches = "postgresql")
class SeveralProcessesEventsTest extends SeveralProcesses {

    private final WebhookListener listener = new WebhookListener();

    @BeforeEach
    void listen() {
        of(0).own().listen(listener.url());
    }

    @AfterEach
    void stopListening() {
        of(0).own().send("DELETE", "/webhooks", null);
        listener.close();
    }

    @Test
    void eachEventIsDeliveredByOneOfThem() {
        int batches = 12;
        int size = 10;
        Parallel.run(batches, number -> of(number).as("full").post("/contacts/batch", batch(number, size)));
        List<Received> received = listener.next(batches * size);
        of(0).own().awaitNothingPending();
        assertThat(received).extracting(Received::eventId).doesNotHaveDuplicates();
        assertThat(listener.waiting()).isZero();
        assertThat(STORED.queryForObject("select count(*) from webhook_attempts", Integer.class))
                .isEqualTo(batches * size);
    }

    private static String batch(int number, int size) {
        return IntStream.range(0, size)
                .mapToObj(index -> SandboxTest.contact("+2010056" + (1000 + number * size + index), ""))
                .collect(Collectors.joining(", ", "{'contacts': [", "]}"));
    }

    @Test
    void changesThroughAllOfThemArriveInTheirOrder() {
        for (int change = 1; change <= 9; change++) {
            of(change).as("full").patch("/contacts/812", "{'city': 'City " + change + "'}");
        }
        assertThat(listener.next(9))
                .extracting(received -> received.current("city"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 9)
                        .mapToObj(change -> "City " + change)
                        .toList());
    }

    @Test
    void whatFailsIsAttemptedAsThePlanSaysAndNoOftener() {
        listener.answer(500, 500, 500);
        of(0).as("full").delete("/contacts/812");
        String event = listener.next().eventId();
        of(0).own().deliveryAfter(1);
        advance(Duration.ofSeconds(1));
        assertThat(listener.next().eventId()).isEqualTo(event);
        of(0).own().deliveryAfter(2);
        advance(Duration.ofSeconds(2));
        assertThat(listener.next().eventId()).isEqualTo(event);
        assertThat(of(0).own().deliveryAfter(3).path("status").asString()).isEqualTo("failed");
        advance(Duration.ofHours(1));
        of(1).as("full").delete("/contacts/813");
        assertThat(listener.next().eventId()).isNotEqualTo(event);
        assertThat(listener.waiting()).isZero();
    }

    @Test
    void whatAKilledOneHadBegunAnotherTakesOverAfterAMinute() {
        listener.silent(true);
        String begun;
        // Ahead, so that nobody else finds its event due.
        try (SandboxProcess killed = startAhead(Duration.ofSeconds(10))) {
            killed.as("full").delete("/contacts/812");
            begun = listener.next().eventId();
        }
        listener.silent(false);
        advance(Duration.ofSeconds(10 + 59));
        of(1).as("full").delete("/contacts/813");
        assertThat(listener.next().eventId()).as("nothing is taken over yet").isNotEqualTo(begun);
        advance(Duration.ofSeconds(1));
        assertThat(listener.next().eventId()).isEqualTo(begun);
        of(0).own().awaitNothingPending();
        assertThat(listener.waiting()).isZero();
    }

    @Test
    void allFollowAChangeOfTheSettingsAtOnce() {
        try (WebhookListener other = new WebhookListener()) {
            of(1).own().listen(other.url());
            PROCESSES.forEach(
                    process -> process.as("full").patch("/contacts/812", "{'city': 'of " + process.hashCode() + "'}"));
            other.next(PROCESSES.size());
            assertThat(listener.waiting()).isZero();
        }
    }
}
