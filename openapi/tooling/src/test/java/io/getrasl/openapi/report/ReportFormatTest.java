package io.getrasl.openapi.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.source.YamlReader;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {

    private static final Finding LATER = new Finding(
            new Place("openapi/paths/things_{id}.yaml", 12, 9), "unknown-tag", "no tag 'a|b', 50%\nor so", "write @b");
    private static final Finding SOONER =
            new Finding(new Place("openapi/paths/a,b:c.yaml", 3, 1), "broken-ref", "there is no file", "create it");

    @Test
    void sortsAndSaysNothingTwice() {
        assertThat(ReportFormat.TEXT.write(report(LATER, SOONER, LATER)))
                .isEqualTo(
                        SOONER + "\n" + LATER.toString().replace("%\nor", "% or") + "\nopenapi: 1 error, 1 warning\n");
    }

    @Test
    void saysWhatWasLookedAtWhenNothingIsWrong() {
        assertThat(ReportFormat.TEXT.write(report())).isEqualTo("openapi: no findings, 1 operation in 0.1 s\n");
    }

    @Test
    void givesProgramsEveryPart() {
        Node json = json(ReportFormat.JSON.write(report(SOONER)));

        assertThat(json.at("/errors")).hasValueSatisfying(number("1"));
        assertThat(json.at("/findings/0/line")).hasValueSatisfying(number("3"));
        assertThat(json.at("/findings/0/column")).hasValueSatisfying(number("1"));
        Node finding = json.at("/findings/0").orElseThrow();
        assertThat(List.of("file", "rule", "severity", "message", "fix").stream()
                        .map(key -> finding.text(key).orElseThrow()))
                .containsExactly("openapi/paths/a,b:c.yaml", "broken-ref", "error", "there is no file", "create it");
    }

    @Test
    void escapesWhatGithubWouldTakeForItsOwn() {
        assertThat(ReportFormat.GITHUB.write(report(SOONER, LATER)).lines())
                .containsExactly(
                        "::error file=openapi/paths/a%2Cb%3Ac.yaml,line=3,col=1,title=broken-ref::there is no file (fix: create it)",
                        "::warning file=openapi/paths/things_{id}.yaml,line=12,col=9,title=unknown-tag::no tag 'a|b', 50%25%0Aor so"
                                + " (fix: write @b)",
                        "openapi: 1 error, 1 warning");
    }

    @Test
    void showsMarkdownWhatIsNotMarkdown() {
        assertThat(ReportFormat.MARKDOWN.write(report(LATER))).isEqualTo("""
                        ### Specification: 1 warning

                        | Where | Rule | What is wrong | Fix |
                        |---|---|---|---|
                        | openapi/paths/things&#95;&#123;id&#125;.yaml:12:9 | unknown-tag | no tag 'a&#124;b', 50% or so | write &#64;b |
                        """);
    }

    @Test
    void keepsAMarkdownCommentShort() {
        Finding[] many = IntStream.range(1, 200)
                .mapToObj(line -> new Finding(new Place("a.yaml", line, 1), "broken-ref", "m", "f"))
                .toArray(Finding[]::new);

        assertThat(ReportFormat.MARKDOWN.write(report(many)))
                .contains("a.yaml:120:1")
                .doesNotContain("a.yaml:121:1")
                .endsWith("\n... and 79 more.\n");
    }

    @Test
    void pointsSarifResultsAtTheirRulesAndFiles() {
        Node run = json(ReportFormat.SARIF.write(report(LATER, SOONER)))
                .at("/runs/0")
                .orElseThrow();

        Node result = run.at("/results/1").orElseThrow();
        assertThat(result.text("ruleId")).hasValue("unknown-tag");
        assertThat(result.at("/ruleIndex")).hasValueSatisfying(number("1"));
        assertThat(run.at("/tool/driver/rules/1").orElseThrow().text("id")).hasValue("unknown-tag");
        Node location = result.at("/locations/0/physicalLocation").orElseThrow();
        assertThat(location.at("/artifactLocation").orElseThrow().text("uri"))
                .hasValue("openapi/paths/things_%7Bid%7D.yaml");
        assertThat(location.at("/region/startColumn")).hasValueSatisfying(number("9"));
    }

    @Test
    void keepsASarifFingerprintWhenLinesMove() {
        Finding moved = new Finding(new Place(LATER.place().file(), 99, 9), LATER.rule(), LATER.message(), "other");
        Node results = json(ReportFormat.SARIF.write(report(LATER, moved)))
                .at("/runs/0/results")
                .orElseThrow();

        assertThat(((ArrayNode) results)
                        .items().stream()
                                .map(result -> result.at("/partialFingerprints")
                                        .flatMap(each -> each.text("findingWithoutLine/v1"))
                                        .orElseThrow())
                                .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void endsWithALineBreakAndHasAName(ReportFormat format) {
        assertThat(format.write(report(SOONER))).endsWith("\n");
        assertThat(ReportFormat.of(format.word())).hasValue(format);
    }

    private static Report report(Finding... findings) {
        return new Report(List.of(findings), "1 operation in 0.1 s");
    }

    private static Node json(String text) {
        YamlReader reader = new YamlReader("report");
        Node document = reader.read(text).orElseThrow();
        assertThat(reader.problems()).isEqualTo(Collections.emptyList());
        return document;
    }

    private static java.util.function.Consumer<Node> number(String expected) {
        return node -> assertThat(node).extracting("text").isEqualTo(expected);
    }
}
