package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The log of requests on the page. */
class RequestLogTest extends SandboxTest {

    /** A reply may be read before it is logged. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final OutboxClient outbox = new OutboxClient(SANDBOX);

    @Test
    void tellsTheOperationAndTheVerdict() {
        full.get("/contacts/999999");
        assertThat(latest("999999"))
                .contains(
                        "<b>GET</b> /contacts/999999",
                        ">404<",
                        "NOT_FOUND",
                        "href=\"/docs/index.html#/contacts/getContact\"")
                .contains(">getContact<", "full, workspace 41");
    }

    @Test
    void tellsWhatWasRefusedAndWhy() {
        full.post("/contacts", "{'firstname': 1}");
        assertThat(latest("firstname: ")).contains(">422<", "VALIDATION_ERROR", "firstname: ", "lastname: ");
    }

    @Test
    void tellsTheQueryAsItWasMeant() {
        full.get("/contacts?filter%5Btype%5D=lead");
        assertThat(latest("filter[type]"))
                .contains("?filter[type]=lead", ">200<")
                .doesNotContain("class=\"why\"");
    }

    @Test
    void tellsTheIdThatTheReplyHas() {
        Api.Reply reply = full.get("/account");
        assertThat(latest(reply.body().path("meta").path("request_id").asString()))
                .contains("/account");
    }

    @Test
    void tellsOfPathsThatAreNot() {
        full.get("/contact/812");
        assertThat(latest("/contact/812")).contains("/contact/812", "no such operation", ">404<", "NOT_FOUND");
    }

    @Test
    void tellsOfCallersWhoAreNotKnown() {
        Api.as(SANDBOX, "nobody").get("/account");
        assertThat(latest(">401<"))
                .contains(">401<", "UNAUTHORIZED", "caller unknown", ">getAccount<")
                .doesNotContain("nobody");
    }

    @ParameterizedTest
    @CsvSource({"error=INTERNAL_ERROR, 500", "error=RATE_LIMIT_EXCEEDED, 429", "'error=NOT_FOUND, delay=20', 404"})
    void tellsOfErrorsOnDemand(String header, int status) {
        ask("GET", "/contacts/812", header);
        assertThat(latest("asked for: " + header))
                .contains(">" + status + "<", header.replaceAll("error=|,.*", ""), ">getContact<", "asked for: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop-before", "drop", "truncate", "delay=10, truncate"})
    void tellsWhenTheCallerGotNoReply(String header) {
        ask("GET", "/contacts/812", header);
        assertThat(latest("asked for: " + header)).contains(">no reply<", "badge bad", ">getContact<");
    }

    @Test
    void tellsOfAScenarioThatThereIsNot() {
        ask("GET", "/contacts/812", "explode");
        assertThat(latest("explode"))
                .contains(">422<", "VALIDATION_ERROR", "X-Rasl-Sandbox: ", "explode", ">getContact<");
    }

    @Test
    void keepsTheLatestHundred() {
        for (int call = 0; call < 110; call++) {
            full.get("/sources?page=" + (call + 1));
        }
        assertThat(latest("?page=110<")).contains("?page=110<");
        assertThat(outbox.page().split("class=\"request\"")).hasSize(101);
        // Neighbours may change places: a reply may be read before it is logged.
        assertThat(outbox.page()).contains("?page&#x3D;20<").doesNotContain("?page&#x3D;1<");
    }

    @Test
    void cutsWhatIsLong() {
        full.get("/sources?search=" + "x".repeat(3000));
        full.get("/" + "y".repeat(3000));
        assertThat(latest("/yyy")).contains("y…<");
        assertThat(outbox.page()).doesNotContain("x".repeat(500), "y".repeat(300));
    }

    private static void ask(String method, String path, String header) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(SANDBOX.baseUrl() + path))
                .header("Authorization", "Bearer rasl_sandbox_full")
                .header("X-Rasl-Sandbox", header)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .handle((reply, lost) -> reply)
                .join();
    }

    /** The latest request with that in it, as soon as there is one, without the escapes that do not matter here; empty without. */
    private String latest(String expected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<String> found;
        do {
            String[] list = outbox.page().split("id=\"requests-list\">");
            String requests = list[1].substring(0, list[1].indexOf("</ol>")).replace("&#x3D;", "=");
            found = Stream.of(requests.split("</li>"))
                    .filter(request -> request.contains(expected))
                    .findFirst();
        } while (found.isEmpty() && System.nanoTime() < end);
        return found.orElse("");
    }
}
