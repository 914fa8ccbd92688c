package io.getrasl.client.wire;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request as it came.
 *
 * @param body empty where there is none, or where the server did not read it
 */
record Received(String method, String target, Map<String, String> headers, byte[] body) {

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** Reads a head; null where the connection ends before its first byte. */
    static Received head(InputStream stream) throws IOException {
        String head = until(stream, "\r\n\r\n");
        if (head.isEmpty()) {
            return null;
        }
        String[] lines = head.split("\r\n");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List.of(lines).subList(1, lines.length).forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        });
        String[] first = lines[0].split(" ");
        return new Received(first[0], first[1], headers, new byte[0]);
    }

    Received withBody(InputStream stream) throws IOException {
        return new Received(
                method,
                target,
                headers,
                "chunked".equals(headers.get("Transfer-Encoding")) ? chunks(stream) : fixed(stream));
    }

    private byte[] fixed(InputStream stream) throws IOException {
        int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
        byte[] bytes = stream.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the client sent half a body");
        }
        return bytes;
    }

    private static byte[] chunks(InputStream stream) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        while (true) {
            int size = Integer.parseInt(until(stream, "\r\n").strip(), 16);
            body.write(stream.readNBytes(size));
            until(stream, "\r\n");
            if (size == 0) {
                return body.toByteArray();
            }
        }
    }

    private static String until(InputStream stream, String end) throws IOException {
        StringBuilder text = new StringBuilder();
        while (text.length() < end.length()
                || !text.substring(text.length() - end.length()).equals(end)) {
            int next = stream.read();
            if (next < 0 && text.isEmpty()) {
                return "";
            } else if (next < 0) {
                throw new EOFException("the client sent half a head");
            }
            text.append((char) next);
        }
        return text.toString();
    }
}
