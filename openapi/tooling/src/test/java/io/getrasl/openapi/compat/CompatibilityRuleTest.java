package io.getrasl.openapi.compat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompatibilityRuleTest {

    /** What the gate finds, which has tests of its own. */
    private static final Set<String> OF_THE_GATE = Set.of(
            "version-too-low",
            "waiver-invalid",
            "waiver-expired",
            "waiver-unused",
            "released-changed",
            "factory-changed");

    private static final Set<String> EXPECTED = Stream.of("breaking-wire", "breaking-source", "sunset", "undecided")
            .flatMap(kind -> CorpusCase.of(kind).stream())
            .flatMap(it -> it.expected().stream())
            .collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource
    void isDocumented(CompatibilityRule rule) throws IOException {
        assertThat(Files.readString(Path.of("../../docs/compatibility.md")))
                .contains("| `" + rule.id() + "` | " + rule.meaning() + " |");
    }

    @ParameterizedTest
    @EnumSource
    void hasACaseInTheCorpusIfItRefusesSomething(CompatibilityRule rule) {
        if (!rule.remedy().isEmpty() && !OF_THE_GATE.contains(rule.id())) {
            assertThat(EXPECTED).contains(rule.id());
        }
    }
}
