package io.getrasl.browser;

import io.getrasl.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The page of the sandbox itself, freshly reset and shown, and calls that it has to tell of. */
abstract class OutboxTest {

    static Browser browser;
    static Sandbox sandbox;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @BeforeAll
    static void open() {
        browser = Browser.open();
        sandbox = Sandbox.start("--port", "0", "--rate-limit", "0");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @BeforeEach
    void reset() {
        sandbox.reset();
        browser.errors();
        browser.resize(1200, 1000);
        browser.prefer("prefers-color-scheme", "light");
        show("/");
    }

    @AfterEach
    void leave() {
        browser.show("about:blank");
    }

    /** Shows a page that is live. */
    static void show(String path) {
        browser.show(root() + path);
        browser.find("#live[data-state=live]");
    }

    static String root() {
        return "http://127.0.0.1:" + sandbox.port();
    }

    static HttpResponse<String> call(String method, String path, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
                .header("Authorization", "Bearer rasl_sandbox_full")
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    static void write(String phone, String message) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(root() + "/_sandbox/inbound"))
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"phone\": \"" + phone + "\", \"message\": \"" + message + "\"}"))
                .build());
    }

    static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /**
     * Everything that the page can show, and much of it: long words, long texts, from right to left, failures, retries.
     *
     * @param contacts how many are created
     */
    static void fill(int contacts) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(URI.create(root() + "/_sandbox/webhooks"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(
                        "{\"url\": \"http://127.0.0.1:9/" + "hooks-".repeat(12) + "\"}"))
                .build());
        write("+201005550142", "Could you send it to " + "the-other-address-".repeat(12));
        write("+201005550142", "أهلاً، متى يصل طلبي رقم 1093؟ شكراً جزيلاً لكم على المساعدة السريعة.");
        write("+201005550144", "Thank you! ".repeat(60));
        write("+201005550199", "<b>Hello</b> & good morning");
        call("POST", "/messages/text", "{\"phone\": \"+201005550142\", \"message\": \"Your order is on its way.\"}");
        call("POST", "/messages/text", "{\"phone\": \"+201005559001\", \"message\": \"Refused\"}");
        call("POST", "/messages/text", "{\"phone\": \"+201005559002\", \"message\": \"Fails\"}");
        call(
                "POST",
                "/messages/template",
                "{\"phone\": \"+201005550143\", \"template_name\": \"order_ready\","
                        + " \"template_language\": \"en\"}");
        call(
                "POST",
                "/auth/send-otp",
                "{\"phone\": \"+201005550145\", \"template_name\": \"login_code\"," + " \"code\": \"111222\"}");
        call("PATCH", "/contacts/812", "{\"city\": \"Giza\"}");
        call("POST", "/contacts", "{\"firstname\": 1}");
        call("GET", "/contacts?filter%5Btype%5D=lead&sort=-created_at&search=" + "a".repeat(60), "");
        call("GET", "/contact/812", "");
        for (int number = 0; number < contacts; number++) {
            call(
                    "POST",
                    "/contacts",
                    "{\"firstname\": \"Customer\", \"lastname\": \"No. " + number
                            + "\", \"phone\": \"+20100557" + (1000 + number)
                            + "\", \"type\": \"lead\", \"source_id\": 4, \"status_id\": 2}");
        }
        call("DELETE", "/contacts/813", "");
    }
}
