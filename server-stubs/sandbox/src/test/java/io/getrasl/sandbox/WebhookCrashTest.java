package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.sandbox.webhooks.WebhookListener;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox in a process of its own, which is killed before anybody acknowledged its event. */
@Tag("h2")
class WebhookCrashTest {

    private static final String GREETING = "RASL sandbox: ";

    @TempDir
    private Path folder;

    @Test
    void theEventOfAKilledProcessArrivesAfterTheNextStart() throws Exception {
        String database = "jdbc:h2:file:" + folder.resolve("rasl");
        try (WebhookListener listener = new WebhookListener()) {
            listener.silent(true);
            Process killed = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName(),
                            "--port=0",
                            "--db=" + database,
                            "--webhook-url=" + listener.url())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String lost;
            try {
                deleteContact(baseUrl(killed));
                lost = listener.next().eventId();
            } finally {
                killed.destroyForcibly().waitFor();
            }
            listener.silent(false);
            Instant afterTheLease = Instant.now().plus(Duration.ofSeconds(61));
            try (Sandbox next = Sandbox.start(
                    new MutableClock(afterTheLease.toString()), Options.parse("--port=0", "--db=" + database))) {
                assertThat(listener.next().eventId()).isEqualTo(lost);
                assertThat(new OwnRoutes(next).deliveryAfter(1).path("status").stringValue())
                        .isEqualTo("delivered");
            }
        }
    }

    private static void deleteContact(String baseUrl) {
        Api.send(HttpRequest.newBuilder(URI.create(baseUrl + "/contacts/812"))
                .header("Authorization", "Bearer rasl_sandbox_full")
                .method("DELETE", BodyPublishers.noBody())
                .build());
    }

    private static String baseUrl(Process sandbox) throws IOException {
        BufferedReader output = sandbox.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(GREETING)) {
                return line.substring(GREETING.length());
            }
        }
        throw new AssertionError("The sandbox did not start");
    }
}
