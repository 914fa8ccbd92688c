package io.getrasl.client.wire;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole reply that leaves the connection open.
 *
 * @param headers one to an item, {@code Content-Length} left to this
 */
record Answer(int status, List<String> headers, byte[] body) implements Fault {

    static final String META = "\"meta\":{\"request_id\":\"0b6f8a52-3c1d-4d0e-9a77-5e2f1c9b8d40\","
            + "\"timestamp\":\"2026-03-02T09:15:30+00:00\"}";
    /** What every call of {@link Call} takes for a success. */
    static final String SUCCESS =
            "{\"success\":true,\"data\":{\"id\":812,\"firstname\":\"Layla\"},\"message\":\"Fine\",\"summary\":{},"
                    + META + "}";

    static Answer of(int status, String contentType, byte[] body) {
        return new Answer(status, List.of("Content-Type: " + contentType), body);
    }

    static Answer of(int status, String contentType, String body) {
        return of(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    static Answer json(int status, String body) {
        return of(status, "application/json", body);
    }

    static Answer success() {
        return json(200, SUCCESS);
    }

    /** An error as RASL writes it. */
    static Answer error(int status, String code, String details) {
        return json(status, error(code, details));
    }

    static String error(String code, String details) {
        return "{\"success\":false,\"error\":{\"code\":\"" + code + "\",\"message\":\"Something is wrong\",\"details\":"
                + details + "}," + META + "}";
    }

    Answer with(String header) {
        List<String> more = new ArrayList<>(headers);
        more.add(header);
        return new Answer(status, more, body);
    }

    @Override
    public void play(Received request, Wire wire) throws IOException {
        wire.send(head(String.valueOf(body.length))).send(body);
    }

    /** The same reply without telling its length: it ends with the connection. */
    Fault untilTheEnd() {
        return (request, wire) -> wire.send(head(null)).send(body).close();
    }

    /** The same reply in chunks of a few bytes. */
    Fault chunked() {
        return (request, wire) -> {
            wire.send(with("Transfer-Encoding: chunked").head(null));
            for (int at = 0; at < body.length; at += 7) {
                byte[] chunk = java.util.Arrays.copyOfRange(body, at, Math.min(at + 7, body.length));
                wire.send(Integer.toHexString(chunk.length) + "\r\n")
                        .send(chunk)
                        .send("\r\n");
            }
            wire.send("0\r\n\r\n");
        };
    }

    /** The first bytes of this reply's body, with the length of the whole told, then a FIN. */
    Fault truncatedAt(int bytes) {
        return (request, wire) -> wire.send(head(String.valueOf(body.length)))
                .send(java.util.Arrays.copyOf(body, bytes))
                .close();
    }

    /** The head as it goes out. */
    String head(String contentLength) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Whatever\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (contentLength != null) {
            head.append("Content-Length: ").append(contentLength).append("\r\n");
        }
        return head.append("\r\n").toString();
    }
}
