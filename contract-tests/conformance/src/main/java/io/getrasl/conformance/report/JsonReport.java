package io.getrasl.conformance.report;

import io.getrasl.conformance.check.Check;
import io.getrasl.conformance.check.Finding;
import io.getrasl.contract.Json;
import tools.jackson.databind.node.ObjectNode;

/** The result for programs: the counts, and every check that did not pass. */
record JsonReport(Result result) {
    String render() {
        ObjectNode summary = Json.MAPPER.createObjectNode();
        summary.put("conforms", result.conforms());
        summary.put("server", result.server());
        summary.put("specification", result.version());
        summary.put("seed", result.seed());
        summary.put("passed", result.checks(Check.Outcome.PASSED).size());
        summary.put("failed", result.checks(Check.Outcome.FAILED).size());
        summary.put("not_checked", result.checks(Check.Outcome.NOT_CHECKED).size());
        summary.put("calls", result.calls());
        summary.put("seconds", result.took().toMillis() / 1000.0);
        summary.put("seconds_throttled", result.waited().toSeconds());
        summary.put("records_created", result.created());
        result.left().forEach(summary.withArray("/left_behind")::add);
        summary.withArray("/failures");
        summary.withArray("/unchecked");
        result.checks(Check.Outcome.FAILED)
                .forEach(check -> summary.withArray("/failures").add(failure(check)));
        result.checks(Check.Outcome.NOT_CHECKED)
                .forEach(check -> summary.withArray("/unchecked")
                        .add(described(check).put("reason", check.reason().orElse(""))));
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(summary) + '\n';
    }

    private static ObjectNode described(Check check) {
        return Json.MAPPER
                .createObjectNode()
                .put("check", check.id())
                .put("operation", check.op().id())
                .put("rule", check.rule().id())
                .put("asked", check.rule().asked())
                .put("place", check.place());
    }

    private static ObjectNode failure(Check check) {
        ObjectNode failure = described(check).put("times", check.failures());
        for (Finding finding : check.findings()) {
            failure.withArray("/findings")
                    .addObject()
                    .put("got", finding.got())
                    .put("place", finding.place())
                    .put("times", finding.count())
                    .put("repeat", finding.curl())
                    .put("reply", finding.reply());
        }
        return failure;
    }
}
