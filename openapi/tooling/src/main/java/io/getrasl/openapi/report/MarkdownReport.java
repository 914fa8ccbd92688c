package io.getrasl.openapi.report;

import io.getrasl.openapi.Finding;
import java.util.List;

/** One table, short enough for a comment on a pull request. */
final class MarkdownReport {

    /** A comment holds 65 536 characters; rows are seldom longer than 400. */
    private static final int MOST_ROWS = 120;

    private MarkdownReport() {}

    static String write(Report report) {
        StringBuilder text = new StringBuilder("### Specification: ")
                .append(plain(report.headline()))
                .append('\n');
        List<Finding> findings = report.findings();
        if (findings.isEmpty()) {
            return text.toString();
        }
        text.append("\n| Where | Rule | What is wrong | Fix |\n|---|---|---|---|\n");
        findings.stream().limit(MOST_ROWS).map(MarkdownReport::row).forEach(text::append);
        if (findings.size() > MOST_ROWS) {
            text.append("\n... and ").append(findings.size() - MOST_ROWS).append(" more.\n");
        }
        return text.toString();
    }

    private static String row(Finding finding) {
        return "| " + plain(finding.place().toString()) + " | " + plain(finding.rule()) + " | "
                + plain(finding.message()) + " | " + plain(finding.remedy()) + " |\n";
    }

    /** Shows a text as it is: nothing in it is markup, a cell boundary, a link or the name of a user. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.replaceAll("\\s+", " ").codePoints().forEach(character -> {
            if ("\\`*_{}[]<>()#+!|~&@$".indexOf(character) >= 0) {
                plain.append("&#").append(character).append(';');
            } else {
                plain.appendCodePoint(character);
            }
        });
        return plain.toString();
    }
}
