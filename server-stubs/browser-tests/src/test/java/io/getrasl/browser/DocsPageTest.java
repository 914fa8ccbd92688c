package io.getrasl.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The documentation pages, as the sandbox serves them. */
class DocsPageTest {

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
        browser.show("about:blank");
        browser.show("http://127.0.0.1:" + sandbox.port() + "/docs");
        browser.find(".opblock");
    }

    @Test
    void showEveryOperationAndWebhook() {
        assertThat(browser.all(".opblock")).hasSize(Specified.operations() + Specified.webhooks());
        browser.screenshot("docs");
    }

    @Test
    void leaveTheConsoleClean() {
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void reachEveryOperationWithTheTabKey() {
        Set<String> reached = new LinkedHashSet<>();
        for (int presses = 0;
                presses < 6 * Specified.operations() && reached.size() < Specified.operations();
                presses++) {
            browser.tab();
            Object operation = browser.evaluate("const block = document.activeElement.closest('.opblock');"
                    + "return block && document.activeElement.matches('.opblock-summary-control') ? block.id : null;");
            if (operation != null) {
                reached.add((String) operation);
            }
        }
        assertThat(reached).hasSizeGreaterThanOrEqualTo(Specified.operations());
    }

    @Test
    void callTheSandboxByKeyboard() {
        WebElement operation = browser.find("[id$=getAccount] .opblock-summary-control");
        operation.sendKeys(Keys.ENTER);
        browser.find("[id$=getAccount] .execute").sendKeys(Keys.ENTER);
        assertThat(browser.find("[id$=getAccount] .live-responses-table .response .response-col_status")
                        .getText())
                .startsWith("200");
    }

    @Test
    void showHowToCallInJavaAndWithCurl() {
        browser.find("[id$=getAccount] .opblock-summary-control").sendKeys(Keys.ENTER);
        assertThat(browser.find("[id$=getAccount] .samples code").getText()).contains("rasl.account().getAccount()");
        browser.find("[id$=getAccount] .samples [aria-pressed=false]").sendKeys(Keys.ENTER);
        assertThat(browser.find("[id$=getAccount] .samples code").getText()).startsWith("curl ");
        browser.screenshot("docs-samples");
    }

    @Test
    void sendNoFilterThatNobodyAskedFor() {
        browser.find("[id$=listContacts] .opblock-summary-control").sendKeys(Keys.ENTER);
        browser.find("[id$=listContacts] .execute").sendKeys(Keys.ENTER);
        String url = browser.find("[id$=listContacts] .request-url").getText();
        assertThat(url).doesNotContain("filter");
    }

    @Test
    void openFromAFolder(@TempDir Path folder) throws IOException {
        browser.show(PageFiles.copyTo(folder).toUri().toString());
        assertThat(browser.find("[id$=listContacts]").isDisplayed()).isTrue();
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void tryOutTheSandboxFirstAndProductionLast() {
        List<WebElement> servers = browser.all("#servers option");
        assertThat(servers.get(0).getText()).contains("This sandbox");
        assertThat(servers.get(servers.size() - 1).getText()).contains("Production");
    }
}
