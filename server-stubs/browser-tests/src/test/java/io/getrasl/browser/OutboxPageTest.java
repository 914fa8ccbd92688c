package io.getrasl.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The page of the sandbox itself. */
class OutboxPageTest {

    private static Browser browser;
    private static Sandbox sandbox;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        sandbox = Sandbox.start("--port", "0");
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
    void show() {
        sandbox.reset();
        browser.show("http://127.0.0.1:" + sandbox.port() + "/");
        browser.find("#live[data-state=live]");
    }

    @Test
    void showsACallWithoutAReload() throws IOException, InterruptedException {
        call("POST", "/contacts", "{\"firstname\": 1}");
        assertThat(browser.find("[data-live=requests] li:first-child:has(a[href$='#/contacts/createContact'])")
                        .getText())
                .contains("422", "VALIDATION_ERROR", "firstname");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void takesAReplyByKeyboardAndShowsItAsText() {
        browser.find("[name=phone]").sendKeys("+201005550143");
        browser.find("[name=message]").sendKeys("<img src=x onerror=alert(1)> Hello");
        browser.tab();
        browser.press(Keys.ENTER);
        assertThat(browser.find("[data-live=messages] .inbound .text").getText())
                .startsWith("<img src=x onerror=alert(1)> Hello");
        browser.find("#live[data-state=live]");
        browser.screenshot("outbox");
    }

    @Test
    void fitsANarrowScreen() {
        assertThat(browser.evaluate("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    private static void call(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
                .header("Authorization", "Bearer rasl_sandbox_full")
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
    }
}
