package io.getrasl.openapi.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every edit of the corpus in {@code src/test/resources/compat}; a new one is a few lines in one of its files. */
class CorpusTest {

    @TestFactory
    Stream<DynamicNode> breaksOnTheWire() {
        return each("breaking-wire", it -> isFound(it, Effect.BREAKING_WIRE));
    }

    @TestFactory
    Stream<DynamicNode> breaksJavaCallersOnly() {
        return each("breaking-source", it -> {
            isFound(it, Effect.BREAKING_SOURCE);
            assertThat(it.compare().changes())
                    .as("the wire is the same")
                    .noneMatch(change -> change.effect() == Effect.BREAKING_WIRE);
        });
    }

    @TestFactory
    Stream<DynamicNode> goesAgainstASunset() {
        return each("sunset", it -> isFound(it, Effect.AGAINST_POLICY, Effect.BREAKING_WIRE));
    }

    @TestFactory
    Stream<DynamicNode> isCompatible() {
        return each("compatible", it -> {
            Comparison comparison = it.compare();
            assertThat(comparison.objections()).extracting(Change::sentence).isEmpty();
            if (!it.expected().isEmpty()) {
                assertThat(comparison.verdict()).isEqualTo(it.expected().get(0));
            }
        });
    }

    @TestFactory
    Stream<DynamicNode> cannotBeTold() {
        return each("undecided", it -> isFound(it, Effect.UNCLEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"breaking-wire", "breaking-source", "compatible"})
    void hasAtLeast120CasesOfEachKind(String kind) {
        assertThat(CorpusCase.of(kind)).hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void nothingIsFoundInADocumentThatDidNotChange() {
        assertThat(Stream.of("breaking-wire", "breaking-source", "sunset", "compatible", "undecided")
                        .flatMap(kind -> CorpusCase.of(kind).stream())
                        .filter(it -> !it.unchanged().changes().isEmpty()))
                .isEmpty();
    }

    private static Stream<DynamicNode> each(String kind, Consumer<CorpusCase> check) {
        return CorpusCase.of(kind).stream()
                .map(it -> DynamicTest.dynamicTest(it.file().getFileName() + ": " + it.name(), () -> check.accept(it)));
    }

    private static void isFound(CorpusCase it, Effect... effects) {
        List<Change> objections = it.compare().objections();
        assertThat(objections).extracting(Change::rule).containsAll(it.expected());
        List<Change> expected = objections.stream()
                .filter(change -> it.expected().contains(change.rule()))
                .toList();
        assertThat(expected).isNotEmpty().allSatisfy(change -> {
            assertThat(change.effect()).isIn((Object[]) effects);
            assertThat(change.remedy()).isNotEmpty();
            assertThat(change.place().line()).isPositive();
        });
        if (it.line() > 0) {
            assertThat(expected)
                    .extracting(change ->
                            change.place().file() + ":" + change.place().line())
                    .contains(it.file().getFileName() + ":" + it.line());
        }
    }
}
