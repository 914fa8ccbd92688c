package io.getrasl.conformance.report;

import io.getrasl.conformance.check.Check;
import io.getrasl.conformance.check.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The result as one page that needs no other file and no script. */
record HtmlReport(Result result) {
    String render() {
        StringBuilder html =
                new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.append("<title>Conformance to RASL API ").append(result.version()).append("</title>\n");
        html.append("<style>\n").append(style()).append("</style>\n</head>\n<body>\n<main>\n");
        head(html);
        failures(html);
        operations(html);
        return html.append("</main>\n</body>\n</html>\n").toString();
    }

    private void head(StringBuilder html) {
        html.append("<h1>")
                .append(result.conforms() ? "The server conforms" : "The server does not conform")
                .append("</h1>\n");
        html.append(String.format(
                Locale.ROOT,
                "<p><code>%s</code> held to RASL API %s: <strong>%d</strong> checks passed, <strong>%d</strong> failed,"
                        + " <strong>%d</strong> not checked. %d calls in %.1f s, seed %d.</p>%n",
                Markup.escaped(result.server()),
                result.version(),
                result.checks(Check.Outcome.PASSED).size(),
                result.checks(Check.Outcome.FAILED).size(),
                result.checks(Check.Outcome.NOT_CHECKED).size(),
                result.calls(),
                result.took().toMillis() / 1000.0,
                result.seed()));
        result.left()
                .forEach(one -> html.append("<p class=\"failed\">Left behind: ")
                        .append(Markup.escaped(one))
                        .append("</p>\n"));
    }

    private void failures(StringBuilder html) {
        List<Check> failed = result.checks(Check.Outcome.FAILED);
        if (!failed.isEmpty()) {
            html.append("<section aria-labelledby=\"failures\">\n<h2 id=\"failures\">Failures</h2>\n");
            failed.forEach(check -> failure(html, check));
            html.append("</section>\n");
        }
    }

    private static void failure(StringBuilder html, Check check) {
        html.append("<article id=\"")
                .append(Markup.escaped(check.id()))
                .append("\">\n<h3>")
                .append(Markup.escaped(check.id()));
        html.append("</h3>\n<p>")
                .append(check.op().method())
                .append(" <code>")
                .append(Markup.escaped(check.op().path()));
        html.append("</code>. ").append(Markup.escaped(check.rule().asked())).append("</p>\n<ul>\n");
        for (Finding finding : check.findings()) {
            html.append("<li>").append(Markup.escaped(finding.got()));
            html.append(finding.count() > 1 ? " (" + finding.count() + " times)" : "");
            html.append("<br>Specification: <code>")
                    .append(Markup.escaped(finding.place()))
                    .append("</code>");
            if (!finding.curl().isEmpty()) {
                html.append("\n<details><summary>Request and reply</summary>\n<pre tabindex=\"0\">")
                        .append(Markup.escaped(finding.curl()))
                        .append("\n\n")
                        .append(Markup.escaped(finding.reply()))
                        .append("</pre></details>");
            }
            html.append("</li>\n");
        }
        html.append("</ul>\n</article>\n");
    }

    private void operations(StringBuilder html) {
        html.append("<section aria-labelledby=\"checks\">\n<h2 id=\"checks\">All checks</h2>\n");
        Map<String, List<Check>> operations = result.checks().stream()
                .collect(Collectors.groupingBy(check -> check.op().id(), LinkedHashMap::new, Collectors.toList()));
        operations.forEach((operation, checks) -> {
            html.append("<details><summary>").append(Markup.escaped(operation)).append(": ");
            html.append(count(checks, Check.Outcome.PASSED)).append(" passed, ");
            html.append(count(checks, Check.Outcome.FAILED)).append(" failed, ");
            html.append(count(checks, Check.Outcome.NOT_CHECKED))
                    .append(" not checked</summary>\n"
                            + "<table>\n"
                            + "<thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">Result</th><th"
                            + " scope=\"col\">What is asked</th><th"
                            + " scope=\"col\">Specification</th></tr></thead>\n"
                            + "<tbody>\n");
            checks.forEach(check -> row(html, check));
            html.append("</tbody>\n</table>\n</details>\n");
        });
        html.append("</section>\n");
    }

    private static long count(List<Check> checks, Check.Outcome outcome) {
        return checks.stream().filter(check -> check.outcome() == outcome).count();
    }

    private static void row(StringBuilder html, Check check) {
        String outcome = switch (check.outcome()) {
            case PASSED -> "passed, " + check.times() + " times";
            case FAILED -> "<a class=\"failed\" href=\"#" + Markup.escaped(check.id()) + "\">failed</a>";
            case NOT_CHECKED -> "not checked: " + Markup.escaped(check.reason().orElse(""));
        };
        html.append("<tr><th scope=\"row\">")
                .append(check.rule().id())
                .append("</th><td>")
                .append(outcome)
                .append("</td><td>")
                .append(Markup.escaped(check.rule().asked()))
                .append("</td><td><code>")
                .append(Markup.escaped(check.place()))
                .append("</code></td></tr>\n");
    }

    private static String style() {
        try (InputStream style = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
