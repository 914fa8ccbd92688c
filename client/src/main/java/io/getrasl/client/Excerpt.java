package io.getrasl.client;

import java.nio.charset.StandardCharsets;

/** The beginning of a reply's body as text, whatever it is. */
final class Excerpt {

    private static final int CHARACTERS = 2000;

    private Excerpt() {}

    static String of(byte[] body) {
        String text = new String(body, 0, Math.min(body.length, 4 * CHARACTERS + 4), StandardCharsets.UTF_8);
        return text.length() <= CHARACTERS ? text : text.substring(0, CHARACTERS) + " ...";
    }
}
