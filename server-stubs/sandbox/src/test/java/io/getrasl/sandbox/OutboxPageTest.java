package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** The page at the root, as it is served. */
class OutboxPageTest extends SandboxTest {

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void showsWhatACustomerWroteAsText() throws Exception {
        new OwnRoutes(SANDBOX).send("POST", "/inbound", "{'phone': '+201005550143', 'message': '<b>Hello</b>'}");
        assertThat(page()).contains("&lt;b&gt;Hello&lt;/b&gt;").doesNotContain("<b>Hello");
    }

    @Test
    void logsTheOperationAndTheVerdictOfARequest() throws Exception {
        full.get("/contacts/999999");
        assertThat(page())
                .contains("GET /contacts/{id}", "NOT_FOUND", "/docs/index.html#/contacts/getContact", "full (41)");
    }

    @Test
    void logsNoValueOfAnUnknownPath() throws Exception {
        full.get("/phone-numbers/201005559999");
        assertThat(page()).contains("/phone-numbers/{…}").doesNotContain("201005559999");
    }

    @Test
    void refusesFormsOfForeignPages() throws Exception {
        assertThat(reply("http://evil.example", "Hello").statusCode()).isEqualTo(403);
        assertThat(stored("messages where message = 'Hello'")).isZero();
    }

    @Test
    void takesAFormOfItsOwnPage() throws Exception {
        assertThat(reply("http://127.0.0.1:" + SANDBOX.port(), "Hello").statusCode())
                .isEqualTo(303);
        assertThat(stored("messages where message = 'Hello'")).isEqualTo(1);
    }

    @Test
    void saysWhyAFormIsRefused() throws Exception {
        HttpResponse<String> refused = reply("http://127.0.0.1:" + SANDBOX.port(), " ");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("The message must be a text of 1 to 4096 characters.");
    }

    private HttpResponse<String> reply(String origin, String message) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(uri("/_sandbox/outbox/reply"))
                        .header("Origin", origin)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "tenant=41&phone=201005550143&message=" + Api.encode(message)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String page() throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri("/")).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static URI uri(String path) {
        return URI.create("http://127.0.0.1:" + SANDBOX.port() + path);
    }
}
