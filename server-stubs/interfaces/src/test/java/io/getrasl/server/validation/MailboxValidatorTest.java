package io.getrasl.server.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxValidatorTest {

    private static final String LONG = "a".repeat(65);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.co",
                "layla.hassan+tag@nile-books.example",
                "o'neil@example.org",
                "a@localhost",
                "\"two words\"@b.co",
                "a@[127.0.0.1]",
                "\u0644\u064a\u0644\u0649@\u0645\u062b\u0627\u0644.example"
            })
    void takesMailboxes(String text) {
        assertThat(isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@b.co",
                "a@",
                ".a@b.co",
                "a.@b.co",
                "a..b@c.co",
                "a b@c.co",
                "a@b@c.co",
                "a@-b.co",
                "a@b-.co",
                "a@b..co",
                "a@b.co.",
                "a@b_c.co",
                "a@b.co\n",
                "\"a\nb\"@c.co"
            })
    void refusesOthers(String text) {
        assertThat(isValid(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@b.co", "@b.example.com"})
    void refusesTooLongALocalPart(String host) {
        assertThat(isValid(LONG + host)).isFalse();
    }

    private static boolean isValid(String text) {
        return new MailboxValidator().isValid(text, null);
    }
}
