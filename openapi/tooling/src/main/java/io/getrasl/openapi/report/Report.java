package io.getrasl.openapi.report;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Severity;
import io.getrasl.openapi.rules.RuleCatalogue;
import java.util.List;
import java.util.TreeSet;

/**
 * What is to be reported. Immutable.
 *
 * @param findings what was found; sorted by place and without repetitions, however it was given
 * @param summary  one line about what was looked at, for example {@code 41 operations, 120 schemas in 0.4 s}
 * @param verdict  what changed since the last release, for example {@code since 2.0.0: additive}; empty if nothing was released
 */
public record Report(List<Finding> findings, String summary, String verdict) {

    /** Sorts the findings and drops repetitions. */
    public Report {
        findings = List.copyOf(new TreeSet<>(findings));
    }

    /** A report that says nothing of releases. */
    public Report(List<Finding> findings, String summary) {
        this(findings, summary, "");
    }

    /** How many of the findings weigh so much. */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> RuleCatalogue.severity(finding.rule()) == severity)
                .count();
    }

    /** {@code 2 errors, 1 warning}, or {@code no findings} and what was looked at; then the verdict. */
    public String headline() {
        return (findings.isEmpty() ? "no findings, " + summary : counted()) + (verdict.isEmpty() ? "" : "; " + verdict);
    }

    private String counted() {
        int errors = count(Severity.ERROR);
        int warnings = count(Severity.WARNING);
        String counted = errors == 0 ? "" : counted(errors, "error");
        if (warnings > 0) {
            counted += (errors == 0 ? "" : ", ") + counted(warnings, "warning");
        }
        return counted;
    }

    /** {@code 1 error}, {@code 2 errors}. */
    public static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
