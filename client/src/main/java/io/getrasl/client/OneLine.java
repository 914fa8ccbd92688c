package io.getrasl.client;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keeps what a server sends from writing lines of its own into a log. */
final class OneLine {

    private static final Pattern NAME = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");

    private OneLine() {}

    /** That text where it can be the name of something; null otherwise. */
    static @Nullable String of(@Nullable String text) {
        return text != null && NAME.matcher(text).matches() ? text : null;
    }

    /** That text with a space in place of each line break and other control character. */
    static String flat(String text) {
        return CONTROLS.matcher(text).replaceAll(" ");
    }
}
