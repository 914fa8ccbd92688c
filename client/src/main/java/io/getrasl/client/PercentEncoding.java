package io.getrasl.client;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes texts into URLs so that whatever they hold stays part of them (RFC 3986, everything but the unreserved characters). */
final class PercentEncoding {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PercentEncoding() {}

    /** Appends names and values as a query, with its question mark; nothing where there are none. */
    static void appendQuery(StringBuilder url, Map<String, String> parameters) {
        char separator = '?';
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            url.append(separator);
            append(url, parameter.getKey());
            url.append('=');
            append(url, parameter.getValue());
            separator = '&';
        }
    }

    static void append(StringBuilder url, String text) {
        int plain = 0;
        while (plain < text.length() && isUnreserved(text.charAt(plain))) {
            plain++;
        }
        url.append(text, 0, plain);
        if (plain < text.length()) {
            for (byte each : text.substring(plain).getBytes(StandardCharsets.UTF_8)) {
                append(url, each);
            }
        }
    }

    private static void append(StringBuilder url, byte each) {
        if (isUnreserved((char) (each & 0xff))) {
            url.append((char) each);
        } else {
            url.append('%').append(HEX[(each >> 4) & 0xf]).append(HEX[each & 0xf]);
        }
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }
}
