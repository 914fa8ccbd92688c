package io.getrasl.openapi.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The page {@code docs/rules.md}, which explains every rule; the jar has a copy. */
public final class RulePage {

    private static final String FILE = "rules.md";

    private RulePage() {}

    /** What the page says about a rule, as Markdown; empty if there is no such rule. */
    public static Optional<String> section(String rule) {
        String heading = "### `" + rule + "`";
        String page = text();
        int start = page.indexOf(heading + "\n");
        if (start < 0) {
            return Optional.empty();
        }
        int end = Stream.of("\n### ", "\n## ")
                .mapToInt(next -> page.indexOf(next, start + 1))
                .filter(index -> index >= 0)
                .min()
                .orElse(page.length());
        return Optional.of(page.substring(start, end).strip() + "\n");
    }

    static String text() {
        try (InputStream file = RulePage.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
