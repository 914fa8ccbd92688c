package io.getrasl.openapi.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page {@code docs/rules.md}, which explains every rule; the jar has a copy. */
public final class RulePage {

    private static final String FILE = "rules.md";

    /** What tests of the documentation have to know. */
    private static final Pattern REMARK = Pattern.compile("(?m)^<!--.*-->\n");

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
        String section = page.substring(start, end).strip() + "\n";
        return Optional.of(REMARK.matcher(section).replaceAll(""));
    }

    static String text() {
        try (InputStream file = RulePage.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
