package io.getrasl.openapi.report;

import io.getrasl.openapi.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The forms of a report. Each is text that ends with a line break. */
public enum ReportFormat {
    /** A line for each finding and one that sums up, for people. */
    TEXT(report -> TextReport.write(report, false)),
    /** One JSON object, for programs; the keys are documented in {@code docs/rules.md}. */
    JSON(JsonReport::write),
    /** SARIF 2.1.0, for code scanning. */
    SARIF(SarifReport::write),
    /** Workflow commands by which GitHub Actions annotates lines. */
    GITHUB(GithubReport::write),
    /** One table, for a comment. */
    MARKDOWN(MarkdownReport::write);

    private final Function<Report, String> writer;

    ReportFormat(Function<Report, String> writer) {
        this.writer = writer;
    }

    /** Writes a report. */
    public String write(Report report) {
        return writer.apply(report);
    }

    /** Writes a report for a terminal, in colour if the format has any. */
    public String writeColoured(Report report) {
        return this == TEXT ? TextReport.write(report, true) : write(report);
    }

    /** A line for each finding and nothing else, for people. */
    public static String lines(List<Finding> findings, boolean coloured) {
        return TextReport.lines(findings, coloured);
    }

    /** The name that the command line takes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names that the command line takes. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ReportFormat::word).toList();
    }

    /** The format of that name; empty if there is none. */
    public static Optional<ReportFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst();
    }
}
