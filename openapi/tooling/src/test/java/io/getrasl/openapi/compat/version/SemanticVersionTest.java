package io.getrasl.openapi.compat.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.compat.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SemanticVersionTest {

    private static SemanticVersion version(String text) {
        return SemanticVersion.of(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2.3.4, BREAKING_WIRE, 3.0.0",
        "2.3.4, BREAKING_SOURCE, 3.0.0",
        "2.3.4, AGAINST_POLICY, 3.0.0",
        "2.3.4, UNCLEAR, 3.0.0",
        "2.3.4, ADDITIVE, 2.4.0",
        "2.3.4, EDITORIAL, 2.3.5",
        "0.3.4, BREAKING_WIRE, 0.4.0",
        "0.3.4, ADDITIVE, 0.3.5",
        "0.3.4, EDITORIAL, 0.3.5",
        "2.0.0-rc.1, BREAKING_WIRE, 2.0.0-rc.1"
    })
    void followsFromTheEffect(String old, Effect effect, String required) {
        assertThat(version(old).after(effect, true)).hasToString(required);
    }

    @Test
    void staysWhenNothingChanged() {
        assertThat(version("2.3.4").after(Effect.EDITORIAL, false)).hasToString("2.3.4");
    }

    @ParameterizedTest
    @CsvSource({"1.9.0, 1.10.0", "1.0.0-alpha, 1.0.0", "1.0.0-rc.2, 1.0.0-rc.10", "1.0.0-1, 1.0.0-a", "0.9.9, 1.0.0"})
    void comesInOrder(String earlier, String later) {
        assertThat(version(earlier)).isLessThan(version(later));
    }

    @Test
    void isMetByAPreReleaseOfItsNumbers() {
        assertThat(version("3.0.0").isMetBy(version("3.0.0-rc.1"))).isTrue();
        assertThat(version("3.0.0").isMetBy(version("2.9.9"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "2.0", "2026-11-23", "1.0.0.0", "latest"})
    void isNothingElse(String text) {
        assertThat(SemanticVersion.of(text)).isEmpty();
    }
}
