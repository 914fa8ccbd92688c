package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.sandbox.webhooks.WebhookListener;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How the process ends. */
@Tag("h2")
class ShutdownTest {

    private static final String SOURCE = "{\"name\":\"Walk-in\"}";
    private static final String CREATE = RawConnection.head(
            "POST /api/v2/sources", "Content-Type: application/json", "Content-Length: " + SOURCE.length());
    private static final String READY = RawConnection.head("GET /_sandbox/ready");
    private static final int LOOKS = 6000;

    @TempDir
    private Path folder;

    @Test
    void answersWhatIsUnderWayAndTakesNothingNew() throws Exception {
        try (RunningMain sandbox = RunningMain.start();
                RawConnection kept = sandbox.connect();
                RawConnection underWay = sandbox.connect()) {
            assertThat(kept.send(RawConnection.head("GET /api/v2/sources")).status())
                    .isEqualTo(200);
            beginToCreate(underWay);
            sandbox.signal("TERM");
            awaitRefused(sandbox);
            assertThat(kept.send(READY).rest())
                    .startsWith("HTTP/1.1 503")
                    .contains("Connection: close", "\"server\":\"down: it is shutting down\"");
            assertThat(underWay.send(SOURCE.substring(1)).status()).isEqualTo(201);
            assertThat(sandbox.exitStatus()).isZero();
            assertThat(sandbox.errors()).isEmpty();
        }
    }

    @Test
    void recordsTheDeliveryUnderWayAndLeavesTheRestToTheNextStart() throws Exception {
        String database = "jdbc:h2:file:" + folder.resolve("rasl");
        try (WebhookListener listener = new WebhookListener()) {
            try (RunningMain sandbox = RunningMain.start("--db=" + database, "--webhook-url=" + listener.url());
                    RawConnection calls = sandbox.connect()) {
                listener.hold();
                assertThat(calls.send(patch("Mona")).status()).isEqualTo(200);
                assertThat(calls.send(patch("Nour")).status()).isEqualTo(200);
                assertThat(listener.next().current("firstname")).isEqualTo("Mona");
                sandbox.signal("TERM");
                awaitRefused(sandbox);
                assertThat(sandbox.isRunning()).isTrue();
                listener.release();
                assertThat(sandbox.exitStatus()).isZero();
            }
            assertThat(listener.waiting()).isZero();
            Instant afterTheLease = Instant.now().plus(Duration.ofSeconds(61));
            try (Sandbox next = Sandbox.start(
                    new MutableClock(afterTheLease.toString()), Options.parse("--port=0", "--db=" + database))) {
                assertThat(listener.next().current("firstname")).isEqualTo("Nour");
                OwnRoutes routes = new OwnRoutes(next);
                routes.awaitNothingPending();
                JsonNode deliveries =
                        routes.get("/deliveries?status=delivered").body().path("deliveries");
                assertThat(deliveries)
                        .hasSize(2)
                        .allMatch(each -> each.path("attempts").size() == 1);
                assertThat(listener.waiting()).isZero();
            }
        }
    }

    @Test
    void isNotHeldUpByALivePage() throws Exception {
        try (RunningMain sandbox = RunningMain.start("--shutdown-timeout=3600");
                RawConnection page = sandbox.connect()) {
            assertThat(page.send(RawConnection.head("GET /_sandbox/outbox/events"))
                            .line())
                    .startsWith("HTTP/1.1 200");
            sandbox.signal("TERM");
            assertThat(sandbox.exitStatus()).isZero();
        }
    }

    @Test
    void endsOnAnInterruptJustSo() throws Exception {
        try (RunningMain sandbox = RunningMain.start()) {
            sandbox.signal("INT");
            assertThat(sandbox.exitStatus()).isZero();
        }
    }

    @Test
    void endsAtOnceOnASecondSignal() throws Exception {
        try (RunningMain sandbox = RunningMain.start("--shutdown-timeout=3600");
                RawConnection underWay = sandbox.connect()) {
            beginToCreate(underWay);
            sandbox.signal("TERM");
            awaitRefused(sandbox);
            sandbox.signal("TERM");
            assertThat(sandbox.exitStatus()).isEqualTo(143);
        }
    }

    @Test
    void cutsOffWhatTakesTooLongAndSaysSo() throws Exception {
        try (RunningMain sandbox = RunningMain.start("--shutdown-timeout=0");
                RawConnection underWay = sandbox.connect()) {
            beginToCreate(underWay);
            sandbox.signal("TERM");
            assertThat(sandbox.exitStatus()).isZero();
            assertThat(sandbox.output()).contains("1 requests were not answered in time and are cut off");
        }
    }

    /** Returns when the sandbox waits for the rest of the body, which it asks for when it begins to read. */
    private static void beginToCreate(RawConnection connection) {
        connection.send(CREATE.replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n"));
        assertThat(connection.line()).contains("100");
        assertThat(connection.line()).isEmpty();
        connection.send(SOURCE.substring(0, 1));
    }

    private static String patch(String firstname) {
        String body = "{\"firstname\":\"" + firstname + "\"}";
        return RawConnection.head(
                        "PATCH /api/v2/contacts/812",
                        "Content-Type: application/json",
                        "Content-Length: " + body.length())
                + body;
    }

    private static void awaitRefused(RunningMain sandbox) {
        for (int look = 0; look < LOOKS; look++) {
            try {
                sandbox.connect().close();
            } catch (UncheckedIOException e) {
                return;
            }
        }
        throw new AssertionError("The sandbox still takes connections");
    }
}
