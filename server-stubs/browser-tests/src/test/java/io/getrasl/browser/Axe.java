package io.getrasl.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Finds what keeps people from using a page: axe-core, with its rules for WCAG 2.2 AA and its good practices. */
final class Axe {

    private static final String SCRIPT = read();

    private static final String RUN =
            "const done = arguments[arguments.length - 1]; axe.run().then(result => done(result.violations.flatMap("
                    + "rule => rule.nodes.map(node => rule.id + ': ' + node.target + ' ' + node.failureSummary))),"
                    + " error => done(['axe failed: ' + error]))";

    private Axe() {}

    /** What is wrong with the page that is shown, each with its place. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Browser browser) {
        browser.evaluate(SCRIPT);
        return (List<String>) browser.evaluateLater(RUN);
    }

    private static String read() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
