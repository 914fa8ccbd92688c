package io.getrasl.openapi.report;

import static io.getrasl.openapi.tree.JsonValues.array;
import static io.getrasl.openapi.tree.JsonValues.object;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.bundle.JsonWriter;
import io.getrasl.openapi.rules.RuleCatalogue;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.List;

/** SARIF 2.1.0: paths are relative to the root of the repository, columns count characters. */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private SarifReport() {}

    static String write(Report report) {
        List<String> rules = report.findings().stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .toList();
        ObjectNode driver = object(
                "name",
                "rasl-check",
                "rules",
                array(rules.stream().map(SarifReport::rule).toList()));
        ObjectNode run = object(
                "tool",
                object("driver", driver),
                "columnKind",
                "unicodeCodePoints",
                "results",
                array(report.findings().stream()
                        .map(finding -> result(finding, rules.indexOf(finding.rule())))
                        .toList()));
        return JsonWriter.indented(object("$schema", SCHEMA, "version", "2.1.0", "runs", array(List.of(run))));
    }

    private static ObjectNode rule(String id) {
        return object(
                "id",
                id,
                "shortDescription",
                message(RuleCatalogue.title(id)),
                "help",
                message("./rasl check --explain " + id),
                "defaultConfiguration",
                object("level", RuleCatalogue.severity(id).word()));
    }

    private static ObjectNode result(Finding finding, int ruleIndex) {
        return object(
                "ruleId", finding.rule(),
                "ruleIndex", ruleIndex,
                "level", RuleCatalogue.severity(finding.rule()).word(),
                "message", message(finding.message() + " (fix: " + finding.remedy() + ")"),
                "locations", array(List.of(object("physicalLocation", location(finding.place())))),
                "partialFingerprints", object("findingWithoutLine/v1", fingerprint(finding)));
    }

    private static ObjectNode location(Place place) {
        boolean relative = !place.file().startsWith("/");
        String uri = JsonPointer.toFragment(place.file());
        return object(
                "artifactLocation",
                relative ? object("uri", uri, "uriBaseId", "%SRCROOT%") : object("uri", "file://" + uri),
                "region",
                object("startLine", place.line(), "startColumn", place.column()));
    }

    /** The same before and after lines were added above. */
    private static String fingerprint(Finding finding) {
        String text = finding.place().file() + "\n" + finding.rule() + "\n" + finding.message();
        return String.format("%08x", text.hashCode());
    }

    private static ObjectNode message(String text) {
        return object("text", text);
    }
}
