package io.getrasl.conformance.report;

import io.getrasl.conformance.check.Check;
import io.getrasl.conformance.check.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The result as JUnit XML: a suite for each operation, a test case for each of its checks. */
record JUnitReport(Result result) {
    String render() {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"rasl-conformance\"");
        counts(xml, result.checks());
        xml.append(String.format(Locale.ROOT, " time=\"%.3f\">%n", result.took().toMillis() / 1000.0));
        Map<String, List<Check>> suites = result.checks().stream()
                .collect(Collectors.groupingBy(check -> check.op().id(), LinkedHashMap::new, Collectors.toList()));
        suites.forEach((operation, checks) -> suite(xml, operation, checks));
        return xml.append("</testsuites>\n").toString();
    }

    private static void counts(StringBuilder xml, List<Check> checks) {
        xml.append(" tests=\"").append(checks.size()).append('"');
        xml.append(" failures=\"").append(count(checks, Check.Outcome.FAILED)).append('"');
        xml.append(" errors=\"0\"");
        xml.append(" skipped=\"")
                .append(count(checks, Check.Outcome.NOT_CHECKED))
                .append('"');
    }

    private static long count(List<Check> checks, Check.Outcome outcome) {
        return checks.stream().filter(check -> check.outcome() == outcome).count();
    }

    private static void suite(StringBuilder xml, String operation, List<Check> checks) {
        xml.append("  <testsuite name=\"").append(Markup.escaped(operation)).append('"');
        counts(xml, checks);
        xml.append(" time=\"0.000\">\n");
        checks.forEach(check -> testCase(xml, check));
        xml.append("  </testsuite>\n");
    }

    private static void testCase(StringBuilder xml, Check check) {
        xml.append("    <testcase classname=\"")
                .append(Markup.escaped(check.op().id()));
        xml.append("\" name=\"").append(check.rule().id()).append("\" time=\"0.000\"");
        switch (check.outcome()) {
            case PASSED -> xml.append("/>\n");
            case NOT_CHECKED ->
                xml.append(">\n      <skipped message=\"")
                        .append(Markup.escaped(check.reason().orElse("")))
                        .append("\"/>\n    </testcase>\n");
            case FAILED -> failure(xml, check);
        }
    }

    private static void failure(StringBuilder xml, Check check) {
        String first = check.findings().stream().findFirst().map(Finding::got).orElse("");
        xml.append(">\n      <failure type=\"")
                .append(check.rule().id())
                .append("\" message=\"")
                .append(Markup.escaped(first))
                .append("\">");
        xml.append(Markup.escaped(TextReport.failure(check)));
        xml.append("</failure>\n    </testcase>\n");
    }
}
