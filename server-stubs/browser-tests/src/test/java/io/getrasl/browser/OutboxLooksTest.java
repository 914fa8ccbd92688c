package io.getrasl.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page looks like, on screens of all sizes and to whoever looks. */
class OutboxLooksTest extends OutboxTest {

    /** The contrast of every border of a field and of a button's text with what lies behind, as WCAG computes it. */
    private static final String WEAK_EDGES = """
            const parse = text => text.match(/[\\d.]+/g).map(Number);
            const light = text => { const [r, g, b] = parse(text).slice(0, 3).map(c => {
              c /= 255; return c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4; });
              return .2126 * r + .7152 * g + .0722 * b; };
            const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + .05) / (y + .05); };
            const behind = element => { for (let e = element; e; e = e.parentElement) {
              const color = getComputedStyle(e).backgroundColor; if (!/, 0\\)$/.test(color)) return color; }
              return 'rgb(255, 255, 255)'; };
            return Array.from(document.querySelectorAll('input, select, textarea, button'))
              .filter(e => e.checkVisibility())
              .map(e => [e.id || e.textContent, ratio(getComputedStyle(e).borderTopColor, behind(e.parentElement))])
              .filter(([, value]) => value < 3).map(String);
            """;

    @ParameterizedTest
    @CsvSource({"1200, light", "1200, dark", "400, light", "400, dark", "1900, light", "800, light"})
    void fitsTheScreen(int width, String scheme) throws Exception {
        fill(30);
        browser.resize(width, 1400);
        browser.prefer("prefers-color-scheme", scheme);
        show("/");
        browser.find("#contact-1030");
        browser.screenshot("outbox-" + width + "-" + scheme);
        assertThat(browser.evaluate("return innerWidth")).isEqualTo((long) width);
        assertThat(browser.evaluate(
                        "const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
                .isEqualTo(0L);
        assertThat(browser.evaluate("return Array.from(document.querySelectorAll('.feed'))"
                        + ".filter(e => e.scrollWidth > e.clientWidth).map(e => e.dataset.live)"))
                .isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void keepsNobodyOut(String scheme) throws Exception {
        fill(1);
        browser.prefer("prefers-color-scheme", scheme);
        show("/?workspace=41");
        browser.evaluate("document.querySelectorAll('details').forEach(e => { e.name = ''; e.open = true; });"
                + "document.querySelectorAll('.new').forEach(e => e.classList.remove('new'))");
        assertThat(Axe.violations(browser)).isEmpty();
        assertThat(browser.evaluate(WEAK_EDGES)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void keepsNobodyOutWhereThereIsNothingOrARefusal(String scheme) {
        browser.prefer("prefers-color-scheme", scheme);
        show("/?workspace=43");
        browser.find("#reply-phone").sendKeys("12");
        browser.find("#reply-message").sendKeys("Hello");
        browser.find("#form-reply button.main").click();
        browser.find("#reply-phone-error");
        browser.screenshot("outbox-refused-" + scheme);
        assertThat(Axe.violations(browser)).isEmpty();
        assertThat(browser.evaluate(WEAK_EDGES)).isEqualTo(List.of());
    }

    @Test
    void showsTextsFromRightToLeftAsTheyAreRead() throws Exception {
        write("+201005550142", "أهلاً، متى يصل طلبي؟");
        assertThat(browser.find("#message-10001 .text").getCssValue("direction"))
                .isEqualTo("rtl");
    }

    @Test
    void movesNothingForWhoeverWantsNoMotion() throws Exception {
        browser.prefer("prefers-reduced-motion", "reduce");
        write("+201005550142", "Hello");
        assertThat(browser.find("#message-10001.new").getCssValue("animation-name"))
                .isEqualTo("none");
    }

    @Test
    void showsWhereTheFocusIs() {
        for (int presses = 0; presses < 12; presses++) {
            browser.tab();
            assertThat(browser.evaluate("const style = getComputedStyle(document.activeElement);"
                            + "return style.outlineStyle + ' ' + style.outlineWidth"))
                    .as("%s", browser.evaluate("return document.activeElement.outerHTML"))
                    .isEqualTo("solid 3px");
        }
    }
}
