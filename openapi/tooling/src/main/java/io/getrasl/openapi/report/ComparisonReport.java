package io.getrasl.openapi.report;

import static io.getrasl.openapi.tree.JsonValues.array;
import static io.getrasl.openapi.tree.JsonValues.object;

import io.getrasl.openapi.bundle.JsonWriter;
import io.getrasl.openapi.compat.Change;
import io.getrasl.openapi.compat.Changelog;
import io.getrasl.openapi.compat.Comparison;
import io.getrasl.openapi.compat.version.SemanticVersion;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Locale;

/** What changed between two documents: what has to be corrected as any report has it, then the verdict and what to tell users. */
public final class ComparisonReport {

    private ComparisonReport() {}

    /** Writes a comparison in a form. */
    public static String write(Comparison comparison, ReportFormat format, boolean coloured) {
        Report report = new Report(comparison.findings(), verdict(comparison));
        return switch (format) {
            case JSON -> json(comparison);
            case TEXT -> (coloured ? format.writeColoured(report) : format.write(report)) + details(comparison);
            case MARKDOWN -> format.write(report) + details(comparison);
            case SARIF, GITHUB -> format.write(report);
        };
    }

    /** {@code breaking; 2.1.0 asks for 3.0.0 next}. */
    public static String verdict(Comparison comparison) {
        return comparison.verdict()
                + comparison
                        .requiredVersion()
                        .map(version -> version(comparison, version))
                        .orElse("");
    }

    private static String version(Comparison comparison, SemanticVersion required) {
        String old = comparison.old().version();
        return required.toString().equals(old) ? "" : "; after " + old + " comes " + required;
    }

    private static String details(Comparison comparison) {
        String draft = Changelog.draft(comparison);
        String verdict = "\nVerdict: " + verdict(comparison) + "\n";
        return draft.isEmpty() ? verdict : verdict + "\nFor the changelog:\n\n" + draft;
    }

    private static String json(Comparison comparison) {
        return JsonWriter.indented(object(
                "verdict",
                comparison.verdict(),
                "oldVersion",
                comparison.old().version(),
                "newVersion",
                comparison.now().version(),
                "requiredVersion",
                comparison.requiredVersion().map(SemanticVersion::toString).orElse(""),
                "findings",
                array(comparison.objections().stream()
                        .map(ComparisonReport::change)
                        .toList()),
                "changes",
                array(comparison.changes().stream()
                        .map(ComparisonReport::change)
                        .toList()),
                "changelog",
                Changelog.draft(comparison)));
    }

    private static ObjectNode change(Change change) {
        return object(
                "file", change.place().file(),
                "line", change.place().line(),
                "column", change.place().column(),
                "was", change.former().map(Object::toString).orElse(""),
                "rule", change.rule(),
                "effect", change.effect().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "subject", change.subject(),
                "message", change.sentence(),
                "fix", change.remedy());
    }
}
