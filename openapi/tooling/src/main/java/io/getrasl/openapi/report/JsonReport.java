package io.getrasl.openapi.report;

import static io.getrasl.openapi.tree.JsonValues.array;
import static io.getrasl.openapi.tree.JsonValues.object;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Severity;
import io.getrasl.openapi.bundle.JsonWriter;
import io.getrasl.openapi.rules.RuleCatalogue;
import io.getrasl.openapi.tree.ObjectNode;

/** For programs. Keys are only ever added. */
final class JsonReport {

    private JsonReport() {}

    static String write(Report report) {
        return JsonWriter.indented(object(
                "errors", report.count(Severity.ERROR),
                "warnings", report.count(Severity.WARNING),
                "summary", report.headline(),
                "findings",
                        array(report.findings().stream()
                                .map(JsonReport::finding)
                                .toList())));
    }

    private static ObjectNode finding(Finding finding) {
        return object(
                "file", finding.place().file(),
                "line", finding.place().line(),
                "column", finding.place().column(),
                "rule", finding.rule(),
                "severity", RuleCatalogue.severity(finding.rule()).word(),
                "message", finding.message(),
                "fix", finding.remedy());
    }
}
