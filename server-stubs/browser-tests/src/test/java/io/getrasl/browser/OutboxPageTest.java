package io.getrasl.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What somebody does with the page. */
class OutboxPageTest extends OutboxTest {

    @AfterEach
    void allowScripts() {
        browser.allowScripts(true);
    }

    @Test
    void showsACallWithoutAReload() throws Exception {
        call("POST", "/contacts", "{\"firstname\": 1}");
        assertThat(browser.find("#requests-list li:first-child:has(a[href$='#/contacts/createContact'])")
                        .getText())
                .contains("422", "VALIDATION_ERROR", "firstname");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void showsAMessageArriveByTheClockAlone() throws Exception {
        call("POST", "/messages/text", "{\"phone\": \"+201005550142\", \"message\": \"Hello\"}");
        assertThat(browser.find("#message-10001 .badge.read").getText()).isEqualTo("read");
    }

    @Test
    void leadsToTheDocumentationOfTheOperation() throws Exception {
        call("GET", "/account", "");
        browser.find("#requests-list li:first-child a[href$=getAccount]").click();
        assertThat(browser.find(".opblock.is-open[id$=getAccount]").isDisplayed())
                .isTrue();
    }

    @Test
    void takesAReplyByKeyboardAndShowsItAsText() {
        browser.find("#reply-phone").sendKeys("+201005550143");
        browser.find("#reply-message").sendKeys("<img src=x onerror=alert(1)> Hello");
        browser.tab();
        browser.press(Keys.ENTER);
        assertThat(browser.find("#message-10001.inbound .text").getText())
                .isEqualTo("<img src=x onerror=alert(1)> Hello");
        assertThat(browser.find("#form-reply .notice").getText()).isEqualTo("The customer's message was received.");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void leadsToWhatIsWrongInAForm() {
        browser.find("#reply-tenant").sendKeys("Tiny");
        browser.find("#reply-phone").sendKeys("12");
        browser.find("#reply-message").sendKeys("Hello");
        browser.find("#form-reply button.main").click();
        String error = browser.find("#reply-phone-error").getText();
        WebElement phone = browser.await(it -> {
            WebElement focused = browser.focused();
            return "reply-phone".equals(focused.getDomAttribute("id")) ? focused : null;
        });
        assertThat(phone.getDomProperty("value")).isEqualTo("12");
        assertThat(phone.getDomAttribute("aria-describedby")).startsWith("reply-phone-error");
        assertThat(error).isEqualTo("Must be a phone number with country code");
        assertThat(browser.find("#reply-tenant").getDomProperty("value")).isEqualTo("43");
        assertThat(browser.find("#reply-message").getDomProperty("value")).isEqualTo("Hello");
    }

    @Test
    void worksWithoutScripts() {
        browser.allowScripts(false);
        browser.show(root() + "/");
        assertThat(browser.find("#live").getText()).isEqualTo("Reload to see what is new");
        browser.find("#form-clock summary").click();
        browser.find("#clock-amount").sendKeys(Keys.chord(Keys.CONTROL, "a"), "26");
        browser.find("#clock-unit").sendKeys("hours");
        browser.find("#form-clock button.main").click();
        assertThat(browser.find("#clock-now .badge").getText()).isEqualTo("1 d 2 h ahead");
        assertThat(browser.all("#pause:not([hidden])")).isEmpty();
    }

    @Test
    void preparesAFailureAndShowsIt() throws Exception {
        browser.find("#form-failure summary").click();
        browser.find("#failure-phone").sendKeys("+201005550142");
        browser.find("#form-failure button.main").click();
        browser.find("#form-failure .notice");
        call("POST", "/messages/text", "{\"phone\": \"+201005550142\", \"message\": \"Hello\"}");
        assertThat(browser.find("#message-10001 .why").getText()).isEqualTo("WhatsApp could not deliver the message.");
    }

    @Test
    void usesUpALimitAndShowsIt() throws Exception {
        browser.find("#form-limit summary").click();
        browser.find("#form-limit button.main").click();
        assertThat(browser.find("#workspace-41 .full").getText()).isEqualTo("5 / 5 used up");
        assertThat(call(
                                "POST",
                                "/contacts",
                                "{\"firstname\": \"Salma\", \"lastname\": \"Fathy\","
                                        + " \"phone\": \"+201005550190\", \"type\": \"lead\", \"source_id\": 4, \"status_id\": 2}")
                        .body())
                .contains("FEATURE_LIMIT_EXCEEDED");
    }

    @Test
    void keepsWhatIsOpenAndFocusedWhileItChanges() throws Exception {
        send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(root() + "/_sandbox/webhooks"))
                .header("Content-Type", "application/json")
                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString("{\"url\": \"http://127.0.0.1:9/\"}"))
                .build());
        call("PATCH", "/contacts/812", "{\"city\": \"Giza\"}");
        WebElement webhook = browser.find("#webhooks-list li:first-child");
        String id = webhook.getDomAttribute("id");
        browser.find("#" + id + " summary").click();
        browser.find("#" + id + ":has(.badge.failed) details[open]");
        call("PATCH", "/contacts/814", "{\"city\": \"Giza\"}");
        browser.find("#webhooks-list li:nth-child(2)#" + id);
        assertThat(browser.find("#" + id + " pre").isDisplayed()).isTrue();
        browser.find("#requests-list li a").sendKeys("");
        browser.evaluate("document.querySelector('#requests-list li a').focus()");
        String focused = browser.focused().getDomAttribute("id");
        call("GET", "/account", "");
        browser.find("#requests-list li:first-child a[href$=getAccount]");
        assertThat(browser.focused().getDomAttribute("id")).isEqualTo(focused);
    }

    @Test
    void tellsWhoeverDoesNotSeeIt() throws Exception {
        write("+201005550142", "Hello");
        String news = browser.await(it -> {
            String text = String.valueOf(browser.evaluate("return document.getElementById('news').textContent"));
            return text.isEmpty() ? null : text;
        });
        assertThat(news).isEqualTo("1 new message");
        assertThat(browser.find("#news").getDomAttribute("role")).isEqualTo("status");
    }

    @Test
    void pausesAndGoesOn() throws Exception {
        browser.find("#pause").click();
        assertThat(browser.find("#live[data-state=paused]").getText()).isEqualTo("Paused");
        write("+201005550142", "Hello");
        browser.find("#pause").click();
        assertThat(browser.find("#message-10001").isDisplayed()).isTrue();
    }

    @Test
    void showsOneWorkspaceOnly() throws Exception {
        browser.find(".tabs a[href='/?workspace=42']").click();
        browser.find("#live[data-state=live]");
        write("+201005550142", "Hello from Nile Books");
        call("GET", "/account", "");
        assertThat(browser.find(".tabs [aria-current]").getText()).isEqualTo("Delta Crafts (42)");
        assertThat(browser.all("#messages-list li")).hasSize(1);
        assertThat(browser.all("#contacts-list tr")).hasSize(2);
    }

    @Test
    void isReachedWithTheTabKeyAllOver() throws Exception {
        fill(26);
        show("/");
        assertThat(tabbed(20)).contains("pause", "messages", "requests");
        browser.evaluate("document.querySelector('[data-live=codes]').focus()");
        assertThat(tabbed(4)).containsSubsequence("contacts-table", "contacts-next", "simulate-reply");
        browser.find("#contacts-next").sendKeys(Keys.ENTER);
        assertThat(browser.find("#contacts-pages")
                        .findElement(By.tagName("span"))
                        .getText())
                .contains("page 2 of");
    }

    /** What has the focus after each of so many presses of the tab key. */
    private static List<String> tabbed(int presses) {
        List<String> reached = new ArrayList<>();
        for (int press = 0; press < presses; press++) {
            browser.tab();
            reached.add(
                    String.valueOf(
                            browser.evaluate(
                                    "const e = document.activeElement;"
                                            + "return e.id || e.dataset.live || (e.matches('summary') ? 'simulate-' + e.parentElement.id.slice(5) : '')")));
        }
        return reached;
    }
}
