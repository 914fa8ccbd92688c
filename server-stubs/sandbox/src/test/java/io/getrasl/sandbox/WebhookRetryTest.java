package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.getrasl.sandbox.webhooks.WebhookListener;
import io.getrasl.sandbox.webhooks.WebhookListener.Received;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What happens when a delivery fails, or the sandbox does. Time passes only when the test says so. */
class WebhookRetryTest {

    private final MutableClock clock = new MutableClock("2026-03-02T09:15:30.250Z");
    private final WebhookListener listener = new WebhookListener();

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        listener.close();
    }

    @Test
    void theNextAttemptComesASecondLater() {
        listener.answer(500);
        try (Sandbox sandbox = start(clock)) {
            Received first = change(sandbox, "Giza");
            JsonNode delivery = own(sandbox).deliveryAfter(1);
            assertThat(delivery.path("status").stringValue()).isEqualTo("pending");
            assertThat(delivery.path("next_attempt_at").stringValue()).isEqualTo("2026-03-02T09:15:31.250Z");
            pass(sandbox, Duration.ofSeconds(1));
            assertThat(listener.next().body()).isEqualTo(first.body());
            assertThat(own(sandbox).deliveryAfter(2).path("status").stringValue())
                    .isEqualTo("delivered");
        }
    }

    @Test
    void theThirdAttemptComesTwoSecondsLaterAndIsTheLast() {
        listener.answer(500, 302, 404);
        try (Sandbox sandbox = start(clock)) {
            change(sandbox, "Giza");
            own(sandbox).deliveryAfter(1);
            pass(sandbox, Duration.ofSeconds(1));
            own(sandbox).deliveryAfter(2);
            pass(sandbox, Duration.ofSeconds(2));
            JsonNode delivery = own(sandbox).deliveryAfter(3);
            assertThat(delivery.path("status").stringValue()).isEqualTo("failed");
            assertThat(delivery.path("next_attempt_at").isNull()).isTrue();
            assertThat(delivery.path("attempts"))
                    .extracting(attempt -> attempt.path("started_at").stringValue() + " "
                            + attempt.path("http_status").asInt())
                    .containsExactly(
                            "2026-03-02T09:15:30.250Z 500",
                            "2026-03-02T09:15:31.250Z 302",
                            "2026-03-02T09:15:33.250Z 404");
        }
    }

    @Test
    void aLaterEventOfTheRecordWaitsForTheOneThatFailed() {
        listener.answer(500);
        try (Sandbox sandbox = start(clock)) {
            change(sandbox, "Giza");
            own(sandbox).deliveryAfter(1);
            Api.as(sandbox, "full").patch("/contacts/812", "{'city': 'Luxor'}");
            pass(sandbox, Duration.ofSeconds(1));
            assertThat(listener.next(2))
                    .extracting(received -> received.current("city"))
                    .containsExactly("Giza", "Luxor");
        }
    }

    @Test
    void aFailedEventDoesNotHoldUpLaterOnesForever() {
        listener.answer(500, 500, 500);
        try (Sandbox sandbox = start(clock)) {
            change(sandbox, "Giza");
            own(sandbox).deliveryAfter(1);
            pass(sandbox, Duration.ofSeconds(1));
            own(sandbox).deliveryAfter(2);
            pass(sandbox, Duration.ofSeconds(2));
            own(sandbox).deliveryAfter(3);
            listener.next(2);
            assertThat(change(sandbox, "Luxor").current("city")).isEqualTo("Luxor");
        }
    }

    @Test
    void anEventThatWaitsAtTheEndIsDeliveredAfterTheNextStart() {
        listener.silent(true);
        String lost;
        try (Sandbox sandbox = start(clock)) {
            lost = change(sandbox, "Giza").eventId();
        }
        listener.silent(false);
        try (Sandbox sandbox = start(clock)) {
            assertThat(listener.next().eventId()).isEqualTo(lost);
            assertThat(own(sandbox).deliveryAfter(1).path("status").stringValue())
                    .isEqualTo("delivered");
        }
    }

    @Test
    void anEventWhoseSandboxIsNeverHeardOfAgainIsDeliveredByAnother() {
        MutableClock later = new MutableClock("2026-03-02T09:16:30.250Z");
        String url = "jdbc:h2:mem:lease;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";
        listener.silent(true);
        try (Sandbox stuck = start(clock, url)) {
            String lost = change(stuck, "Giza").eventId();
            listener.silent(false);
            try (Sandbox rescuer = start(later, url)) {
                assertThat(listener.next().eventId()).isEqualTo(lost);
                own(rescuer).awaitNothingPending();
            }
        }
        assertThat(listener.waiting()).isZero();
    }

    @Test
    void aDeliveryIsForgottenAtTheFirstStartAfterThirtyDays() {
        try (Sandbox sandbox = start(clock)) {
            change(sandbox, "Giza");
            own(sandbox).deliveryAfter(1);
        }
        clock.advance(Duration.ofDays(30));
        try (Sandbox sandbox = start(clock)) {
            assertThat(own(sandbox).get("/deliveries").body().path("total").asInt())
                    .isEqualTo(1);
        }
        clock.advance(Duration.ofMillis(1));
        try (Sandbox sandbox = start(clock)) {
            assertThat(own(sandbox).get("/deliveries").body().path("total").asInt())
                    .isZero();
        }
    }

    @Test
    void aReceiverThatHangsDoesNotHoldUpTheEnd() {
        listener.silent(true);
        Sandbox sandbox = start(clock);
        change(sandbox, "Giza");
        assertTimeout(Duration.ofSeconds(20), sandbox::close);
    }

    @Test
    void aReceiverThatHangsDoesNotHoldUpRequests() {
        listener.silent(true);
        try (Sandbox sandbox = start(clock)) {
            change(sandbox, "Giza");
            for (int each = 0; each < 20; each++) {
                Api.Reply reply = Api.as(sandbox, "full").patch("/contacts/813", "{'city': 'City " + each + "'}");
                assertThat(reply.status()).isEqualTo(200);
            }
        }
    }

    private Sandbox start(MutableClock time) {
        return start(time, "jdbc:h2:file:" + folder.resolve("rasl"));
    }

    private Sandbox start(MutableClock time, String database) {
        return Sandbox.start(
                time,
                Options.parse(
                        "--port=0",
                        "--rate-limit=0",
                        "--shutdown-timeout=0",
                        "--db=" + database,
                        "--webhook-url=" + listener.url()));
    }

    private Received change(Sandbox sandbox, String city) {
        Api.as(sandbox, "full").patch("/contacts/812", "{'city': '" + city + "'}");
        return listener.next();
    }

    private void pass(Sandbox sandbox, Duration duration) {
        clock.advance(duration);
        sandbox.lookForDueWebhooks();
    }

    private static OwnRoutes own(Sandbox sandbox) {
        return new OwnRoutes(sandbox);
    }
}
