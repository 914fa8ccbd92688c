package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page at the root shows. */
class OutboxPageTest extends SandboxTest {

    private final OutboxClient outbox = new OutboxClient(SANDBOX);
    private final OwnRoutes own = new OwnRoutes(SANDBOX);

    @Test
    void showsWhatACustomerWroteAsText() {
        own.send("POST", "/inbound", "{'phone': '+201005550143', 'message': '<script>alert(1)</script>'}");
        assertThat(outbox.page())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void showsTemplatesAsTheirReaderReadsThem() {
        assertThat(outbox.page()).contains("Hello Layla, your order A-1093 is ready.\nNile Books");
    }

    @Test
    void saysWhyAMessageOfTheSeedFailed() {
        assertThat(outbox.page()).contains("more than 24 hours have passed");
    }

    @Test
    void letsNothingRunThatIsNotItsOwn() {
        HttpResponse<String> page = outbox.get("/");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe", "*", "http:"));
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).doesNotContainPattern("(src|href|action)=\"(https?:)?//");
    }

    @Test
    void showsTheAttemptsOfAWebhook() {
        own.listen("http://127.0.0.1:9/hooks");
        full.patch("/contacts/812", "{'city': 'Giza'}");
        own.deliveryAfter(1);
        assertThat(outbox.page()).contains("contact.updated", "Attempt 1: ", "http://127.0.0.1:9/hooks");
    }

    @Test
    void showsCodesAndWhatCanBeDoneWithThem() {
        assertThat(outbox.page())
                .containsSubsequence("id=\"code-41-201005550142-login\"", "badge active")
                .containsSubsequence("id=\"code-41-201005550144-login\"", "badge locked", "0 tries left");
    }

    @Test
    void showsContactsAndWhoOptedOut() {
        assertThat(outbox.page("?workspace=41"))
                .containsSubsequence("id=\"contact-816\"", "Fady Mansour", "opted out")
                .containsSubsequence("id=\"contact-812\"", "Layla Haddad", "opted in")
                .doesNotContain("id=\"contact-901\"", "Is the blue bowl in stock?");
    }

    @Test
    void showsContactsPageByPage() {
        for (int number = 0; number < 30; number++) {
            full.post("/contacts", contact("+2010055560" + (10 + number), ""));
        }
        assertThat(outbox.page("?workspace=41")).contains("page 1 of 2", "id=\"contact-1030\"");
        assertThat(outbox.page("?workspace=41&page=2"))
                .contains("page 2 of 2", "id=\"contact-812\"")
                .doesNotContain("id=\"contact-1030\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?workspace=x",
                "?workspace=99",
                "?workspace=-1",
                "?page=0",
                "?page=x",
                "?page=9999999",
                "?done=nothing",
                "?workspace=9999999999999999999999&page=99999999999",
                "?workspace=41&workspace=42"
            })
    void showsItselfWhateverStandsInTheAddress(String query) {
        HttpResponse<String> page = outbox.get("/" + query);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Layla Haddad");
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() throws IOException, InterruptedException {
        String page = outbox.page("?workspace=43");
        assertThat(page).contains("No message yet", "curl -X POST " + outbox.root() + "/_sandbox/inbound");
        HttpResponse<String> reply = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(outbox.root() + "/_sandbox/inbound"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        "{\"tenant\": 43, \"phone\": \"+201005550301\", \"message\": \"Hello?\"}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(reply.statusCode()).as("as curl sends it").isEqualTo(200);
    }
}
