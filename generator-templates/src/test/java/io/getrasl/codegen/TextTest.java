package io.getrasl.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void codeSpansStayCode() {
        assertThat(Text.javadoc("Set `a<b>` here.", "")).isEqualTo("Set {@code a<b>} here.");
    }

    @Test
    void bracesOfCodeAreKeptWhereTheyAreBalanced() {
        assertThat(Text.javadoc("Value of `{{1}}`.", "")).isEqualTo("Value of {@code {{1}}}.");
        assertThat(Text.javadoc("Not `}{`.", "")).isEqualTo("Not {@code )(}.");
    }

    @Test
    void loneBacktickIsText() {
        assertThat(Text.javadoc("It`s", "")).isEqualTo("Its");
    }

    @Test
    void paragraphsAreKept() {
        assertThat(Text.javadoc("One\ntwo.\n\nThree.", "  ")).isEqualTo("One\n   * two.\n   *\n   * <p>Three.");
    }

    @Test
    void nothingEscapesTheComment() {
        assertThat(Text.javadoc("*/ <i> @see & \\u002a", "")).isEqualTo("*&#47; &lt;i&gt; &#64;see &amp; &#92;u002a");
    }

    @Test
    void literalIsEscaped() {
        assertThat(Text.literal("a\"b\\c\nd")).isEqualTo("\"a\\\"b\\\\c\\nd\"");
    }
}
