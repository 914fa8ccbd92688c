package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What open pages are told. */
@Timeout(60)
class OutboxStreamTest extends SandboxTest {

    private static final int MOST = 16;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void startsWithEverything() throws Exception {
        try (BufferedReader stream = open(SANDBOX, "")) {
            assertThat(until(stream, "event:clock"))
                    .contains("event:messages", "event:requests", "event:webhooks", "event:contacts");
        }
    }

    @Test
    void tellsWhatAnotherSandboxOnTheDatabaseDid() throws Exception {
        try (Sandbox second = Sandbox.start("--port", "0", "--db", TestDatabase.URL);
                BufferedReader stream = open(second, "")) {
            until(stream, "event:clock");
            new OwnRoutes(SANDBOX).send("POST", "/inbound", "{'phone': '+201005550143', 'message': 'From elsewhere'}");
            assertThat(until(stream, "From elsewhere")).isNotEmpty();
        }
    }

    @Test
    void tellsOfOneWorkspaceWhatIsOfOneWorkspace() throws Exception {
        try (BufferedReader stream = open(SANDBOX, "?workspace=42")) {
            assertThat(until(stream, "event:clock")).anyMatch(line -> line.contains("Is the blue bowl in stock?"));
            new OwnRoutes(SANDBOX).send("POST", "/inbound", "{'phone': '+201005550143', 'message': 'Of Nile Books'}");
            full.patch("/contacts/812", "{'city': 'Giza'}");
            other.patch("/contacts/901", "{'firstname': 'Selma'}");
            assertThat(until(stream, "Selma")).noneMatch(line -> line.contains("Of Nile Books"));
        }
    }

    @Test
    void keepsLinesApartWhateverIsWritten() throws Exception {
        try (BufferedReader stream = open(SANDBOX, "")) {
            until(stream, "event:clock");
            new OwnRoutes(SANDBOX)
                    .send(
                            "POST",
                            "/inbound",
                            "{'phone': '+201005550143', 'message': 'One\\r\\n\\revent:evil\\ndata:x'}");
            assertThat(until(stream, "data:data:x")).doesNotContain("event:evil");
        }
    }

    @Test
    void isGivenToSoManyOnlyAndToOthersWhenTheyLeave() throws Exception {
        List<BufferedReader> streams = new ArrayList<>();
        try (Sandbox sandbox = Sandbox.start("--port", "0")) {
            for (int number = 0; number < MOST; number++) {
                streams.add(open(sandbox, ""));
            }
            assertThat(status(sandbox)).isEqualTo(503);
            streams.get(0).close();
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            int status;
            do {
                status = status(sandbox);
            } while (status != 200 && System.nanoTime() < end);
            assertThat(status).isEqualTo(200);
        }
    }

    @Test
    void doesNotHoldUpTheEnd() throws Exception {
        Sandbox sandbox = Sandbox.start("--port", "0");
        BufferedReader stream = open(sandbox, "");
        until(stream, "event:clock");
        long start = System.nanoTime();
        sandbox.close();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
        assertThatCode(stream::close).doesNotThrowAnyException();
    }

    private int status(Sandbox sandbox) throws IOException, InterruptedException {
        HttpResponse<InputStream> reply = request(sandbox, "");
        reply.body().close();
        return reply.statusCode();
    }

    private BufferedReader open(Sandbox sandbox, String query) throws IOException, InterruptedException {
        HttpResponse<InputStream> reply = request(sandbox, query);
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        return new BufferedReader(new InputStreamReader(reply.body(), StandardCharsets.UTF_8));
    }

    private HttpResponse<InputStream> request(Sandbox sandbox, String query) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + sandbox.port() + "/_sandbox/outbox/events" + query);
        return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    /** The lines up to one that contains this. */
    private static List<String> until(BufferedReader stream, String expected) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = stream.readLine(); line != null; line = stream.readLine()) {
            if (line.contains(expected)) {
                lines.add(line);
                return lines;
            }
            lines.add(line);
        }
        throw new AssertionError("The stream ended before '" + expected + "'");
    }
}
