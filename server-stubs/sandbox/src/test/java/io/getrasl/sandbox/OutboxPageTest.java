package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

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

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void saysWhatToDoWhereThereIsNothingInCommandsThatWork(long workspace) throws Exception {
        assumeTrue(new File("/usr/bin/curl").canExecute(), "skipped: no curl");
        STORED.update("delete from messages");
        STORED.update("delete from otps");
        String page = outbox.page("?workspace=" + workspace);
        assertThat(page).contains("No message yet", "No event yet", "No one-time code yet");
        Matcher commands = Pattern.compile("<pre tabindex=\"0\">(curl .*?)</pre>", Pattern.DOTALL)
                .matcher(page);
        int tried = 0;
        while (commands.find()) {
            String command = HtmlUtils.htmlUnescape(commands.group(1));
            Process curl = new ProcessBuilder("sh", "-c", command.replace("curl ", "curl -sS --fail-with-body "))
                    .redirectErrorStream(true)
                    .start();
            String reply = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(curl.waitFor()).as(command + reply).isZero();
            tried++;
        }
        assertThat(tried).isGreaterThanOrEqualTo(1);
    }
}
