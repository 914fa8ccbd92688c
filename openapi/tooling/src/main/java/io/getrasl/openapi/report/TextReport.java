package io.getrasl.openapi.report;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Severity;
import io.getrasl.openapi.rules.RuleCatalogue;
import java.util.List;

/** For people: a line for each finding, and a last line that sums up. */
final class TextReport {

    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String RED = "\u001B[31m";
    private static final String GREEN = "\u001B[32m";
    private static final String YELLOW = "\u001B[33m";
    private static final String PLAIN = "\u001B[0m";

    private TextReport() {}

    static String write(Report report, boolean coloured) {
        String headline = "openapi: " + report.headline();
        return lines(report.findings(), coloured) + (coloured ? colour(report) + headline + PLAIN : headline) + "\n";
    }

    static String lines(List<Finding> findings, boolean coloured) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : findings) {
            Finding shown =
                    new Finding(finding.place(), finding.rule(), oneLine(finding.message()), oneLine(finding.remedy()));
            text.append(coloured ? coloured(shown) : shown.toString()).append('\n');
        }
        return text.toString();
    }

    /** Names out of documents may hold anything, and a finding is a line. */
    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private static String coloured(Finding finding) {
        String colour = RuleCatalogue.severity(finding.rule()) == Severity.ERROR ? RED : YELLOW;
        return BOLD + finding.place() + PLAIN + " " + colour + finding.rule() + PLAIN + " " + finding.message() + " "
                + DIM + "(fix: " + finding.remedy() + ")" + PLAIN;
    }

    private static String colour(Report report) {
        if (report.findings().isEmpty()) {
            return GREEN;
        }
        return report.count(Severity.ERROR) > 0 ? RED : YELLOW;
    }
}
