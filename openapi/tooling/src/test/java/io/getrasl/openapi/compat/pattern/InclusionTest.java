package io.getrasl.openapi.compat.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InclusionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "^[a-z]+$ ^[a-z0-9]+$",
                "^[a-z]{3,5}$ ^[a-z]{1,255}$",
                "^abc$ abc",
                "abc b",
                "^a b?",
                "^(cat|dog)$ ^[a-z]{3}$",
                "^\\d{4}$ ^[0-9]+$",
                "^\\+[1-9][0-9]{7,14}$ ^\\+?[0-9]{5,20}$",
                "^[a-z]+(-[a-z]+)*$ ^[a-z-]+$",
                "^a|b$ a|b",
                "^(?:ab)*$ ^[ab]*$",
                "^(?<year>\\d{4})$ ^\\w+$",
                "^[^\\s@]+@x$ @",
                "^\\u0041$ ^A$",
                "^.$ ^.?$"
            })
    void holdsForANarrowerPattern(String narrower, String wider) {
        assertThat(Inclusion.holds(narrower, wider)).contains(true);
        assertThat(Inclusion.holds(wider, narrower)).contains(narrower.equals("^\\u0041$"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "^[a-z]*$ ^([a-z]+)?$",
                "^\\d+$ ^[0-9][0-9]*$",
                "^(a|b)$ ^[ab]$",
                "^a{2}$ ^aa$",
                "x* y*",
                "^a+?$ ^a+$",
                "^[\\w.-]+$ ^[-.\\w]+$"
            })
    void holdsBothWaysForTheSameTexts(String pattern, String other) {
        assertThat(Inclusion.holds(pattern, other)).contains(true);
        assertThat(Inclusion.holds(other, pattern)).contains(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {"^[a-z]+$ ^[A-Z]+$", "^a ^b", "^[a-m]+$ ^[k-z]+$", "^\\d{4}$ ^\\d{6}$"})
    void doesNotHoldForOtherTexts(String pattern, String other) {
        assertThat(Inclusion.holds(pattern, other)).contains(false);
        assertThat(Inclusion.holds(other, pattern)).contains(false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "(?=a)b a",
                "(a)\\1 a",
                "\\bword word",
                "\\p{L}+ a",
                "^a{1,2000}$ a",
                "a(^b) a",
                "[a-]z ]",
                "(a a",
                "*a a",
                "a{,3} a"
            })
    void isNotGuessed(String pattern, String other) {
        assertThat(Inclusion.holds(pattern, other)).isIn(java.util.Optional.empty(), java.util.Optional.of(false));
    }

    @Test
    void givesUpOnWhatTakesTooLong() {
        assertThat(Inclusion.holds("^(a|b)*a(a|b){15}$", "^(a|b)*b(a|b){15}$"))
                .isIn(java.util.Optional.empty(), java.util.Optional.of(false));
    }
}
