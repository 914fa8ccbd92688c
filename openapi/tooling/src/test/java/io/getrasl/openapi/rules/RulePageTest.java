package io.getrasl.openapi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/rules.md says is so. */
class RulePageTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^### `(.*)`$");
    private static final Pattern EXAMPLES =
            Pattern.compile("(?s)\nBad:\n\n```yaml\n(.*?)\n```\n\nGood:\n\n```yaml\n(.*?)\n```\n");

    @TempDir
    private Path parent;

    @Test
    void explainsEveryRuleInTheOrderOfTheCatalogue() {
        assertThat(headings())
                .containsExactlyElementsOf(
                        RuleCatalogue.all().stream().map(RuleInfo::id).toList());
    }

    @ParameterizedTest
    @MethodSource("headings")
    void startsWithTheTitle(String rule) {
        String text = RulePage.section(rule).orElseThrow().replace('\n', ' ');

        assertThat(text).startsWith("### `" + rule + "`  " + RuleCatalogue.title(rule) + ".");
    }

    @ParameterizedTest
    @MethodSource("headings")
    void hasABadExampleThatBreaksTheRuleAndNoOther(String rule) throws IOException {
        List<Finding> findings =
                CompleteFixture.in(parent).apply(example(rule, 1)).check().findings();

        assertThat(findings)
                .as("%s", findings)
                .isNotEmpty()
                .extracting(Finding::rule)
                .containsOnly(rule);
    }

    @ParameterizedTest
    @MethodSource("headings")
    void hasAGoodExample(String rule) throws IOException {
        assertThat(CompleteFixture.in(parent).apply(example(rule, 2)).check().findings())
                .isEmpty();
    }

    private static List<String> headings() {
        return HEADING.matcher(RulePage.text())
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String example(String rule, int number) {
        return Stream.of(RulePage.section(rule).orElseThrow())
                .flatMap(section -> EXAMPLES.matcher(section).results())
                .map(match -> match.group(number))
                .findFirst()
                .orElseThrow();
    }
}
