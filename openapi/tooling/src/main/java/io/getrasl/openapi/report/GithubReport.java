package io.getrasl.openapi.report;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.rules.RuleCatalogue;

/** Workflow commands of GitHub Actions, one for each finding; the last line is for the log. */
final class GithubReport {

    private GithubReport() {}

    static String write(Report report) {
        StringBuilder text = new StringBuilder();
        report.findings().forEach(finding -> text.append(command(finding)).append('\n'));
        return text.append("openapi: ").append(report.headline()).append('\n').toString();
    }

    private static String command(Finding finding) {
        Place place = finding.place();
        return "::" + RuleCatalogue.severity(finding.rule()).word() + " file=" + property(place.file()) + ",line="
                + place.line() + ",col=" + place.column() + ",title=" + property(finding.rule()) + "::"
                + data(finding.message() + " (fix: " + finding.remedy() + ")");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
