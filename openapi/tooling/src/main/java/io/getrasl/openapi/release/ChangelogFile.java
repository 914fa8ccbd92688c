package io.getrasl.openapi.release;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of {@code CHANGELOG.md}, in the form of Keep a Changelog. */
final class ChangelogFile {

    private static final Pattern UNRELEASED = Pattern.compile("(?m)^## \\[Unreleased][ \\t]*$");
    private static final Pattern NEXT = Pattern.compile("(?m)^## ");

    private ChangelogFile() {}

    /** What stands under Unreleased, without blank lines around it; empty if there is nothing, or no such heading. */
    static String unreleased(String text) {
        Matcher heading = UNRELEASED.matcher(text);
        if (!heading.find()) {
            return "";
        }
        Matcher next = NEXT.matcher(text);
        int end = next.find(heading.end()) ? next.start() : text.length();
        return text.substring(heading.end(), end).strip();
    }

    /** The text with what was unreleased under the heading of a version, and an empty Unreleased above it. */
    static String release(String text, String version, LocalDate day) {
        Matcher heading = UNRELEASED.matcher(text);
        if (!heading.find()) {
            throw new IllegalArgumentException("the changelog has no heading '## [Unreleased]'");
        }
        return text.substring(0, heading.start())
                + "## [Unreleased]\n\n## [" + version + "] - " + day
                + text.substring(heading.end());
    }
}
