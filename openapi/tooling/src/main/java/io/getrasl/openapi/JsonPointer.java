package io.getrasl.openapi;

import io.getrasl.openapi.tree.Node;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** JSON pointers (RFC 6901) as lists of names, and back. */
public final class JsonPointer {

    private static final String PLAIN_IN_FRAGMENT =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?";

    private JsonPointer() {}

    /**
     * The names of a pointer, unescaped.
     *
     * @param pointer empty for the whole document, otherwise starting with a slash
     * @throws IllegalArgumentException if it is neither
     */
    public static List<String> parse(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException("a JSON pointer starts with a slash: " + pointer);
        }
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(name -> name.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    /** The pointer that leads from {@code parent} to its property or item {@code name}. */
    public static String child(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer as the fragment of a URI, without its {@code #}: what a {@code $ref} may contain. */
    public static String toFragment(String pointer) {
        StringBuilder fragment = new StringBuilder(pointer.length());
        for (byte octet : pointer.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN_IN_FRAGMENT.indexOf(octet) >= 0) {
                fragment.append((char) octet);
            } else {
                fragment.append(String.format("%%%02X", octet));
            }
        }
        return fragment.toString();
    }

    /**
     * Undoes percent-encoding, in a fragment or a path.
     *
     * @throws IllegalArgumentException if a {@code %} is not followed by two hexadecimal digits or the octets are not UTF-8
     */
    public static String decodePercent(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer octets = ByteBuffer.allocate(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] == '%') {
                octets.put(octet(encoded, i));
                i += 2;
            } else {
                octets.put(encoded[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(octets.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("percent-encoded octets that are not UTF-8: " + text, e);
        }
    }

    /** What a reference into its own document leads to; empty if it leads elsewhere or nowhere. */
    public static Optional<Node> follow(Node document, String reference) {
        boolean own = reference.equals("#") || reference.startsWith("#/");
        try {
            return own ? document.at(decodePercent(reference.substring(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte octet(byte[] encoded, int percent) {
        int high = percent + 2 < encoded.length ? Character.digit(encoded[percent + 1], 16) : -1;
        int low = percent + 2 < encoded.length ? Character.digit(encoded[percent + 2], 16) : -1;
        if (high < 0 || low < 0) {
            throw new IllegalArgumentException("a % without two hexadecimal digits");
        }
        return (byte) (high * 16 + low);
    }
}
