package io.getrasl.conformance.report;

import io.getrasl.conformance.check.Check;
import io.getrasl.conformance.check.Finding;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The result for people, in lines. */
record TextReport(Result result) {
    String render() {
        StringBuilder text = new StringBuilder();
        for (Check check : result.checks(Check.Outcome.FAILED)) {
            text.append(failure(check));
        }
        notChecked(text);
        summary(text);
        return text.toString();
    }

    /** One check that failed, with all its findings. */
    static String failure(Check check) {
        StringBuilder text = new StringBuilder();
        text.append("FAILED ")
                .append(check.id())
                .append("  ")
                .append(check.op().method())
                .append(' ')
                .append(check.op().path())
                .append('\n');
        text.append("  asked: ").append(check.rule().asked()).append('\n');
        for (Finding finding : check.findings()) {
            text.append("  - ").append(finding.got());
            text.append(finding.count() > 1 ? " (" + finding.count() + " times)" : "")
                    .append('\n');
            text.append("    specification: ").append(finding.place()).append('\n');
            if (!finding.curl().isEmpty()) {
                text.append("    repeat: ").append(finding.curl()).append('\n');
                text.append("    reply:  ").append(finding.reply().strip()).append('\n');
            }
        }
        int more = check.failures()
                - check.findings().stream().mapToInt(Finding::count).sum();
        return text.append(more > 0 ? "  - and " + more + " more\n" : "")
                .append('\n')
                .toString();
    }

    private void notChecked(StringBuilder text) {
        Map<String, String> reasons = result.checks().stream()
                .filter(check -> check.outcome() == Check.Outcome.NOT_CHECKED)
                .collect(Collectors.groupingBy(
                        check -> check.reason().orElse(""),
                        java.util.TreeMap::new,
                        Collectors.mapping(Check::id, Collectors.joining(", "))));
        reasons.forEach((reason, checks) -> text.append("not checked: ")
                .append(reason)
                .append(": ")
                .append(checks)
                .append('\n'));
        text.append(reasons.isEmpty() ? "" : "\n");
    }

    private void summary(StringBuilder text) {
        result.left().forEach(one -> text.append("left behind: ").append(one).append('\n'));
        text.append(String.format(
                Locale.ROOT,
                "%s: %d checks passed, %d failed, %d not checked; %d calls in %.1f s%s; RASL API %s at %s, seed %d%n",
                result.conforms() ? "CONFORMS" : "DOES NOT CONFORM",
                result.checks(Check.Outcome.PASSED).size(),
                result.checks(Check.Outcome.FAILED).size(),
                result.checks(Check.Outcome.NOT_CHECKED).size(),
                result.calls(),
                result.took().toMillis() / 1000.0,
                result.waited().isZero() ? "" : " (" + result.waited().toSeconds() + " s of them throttled)",
                result.version(),
                result.server(),
                result.seed()));
    }
}
