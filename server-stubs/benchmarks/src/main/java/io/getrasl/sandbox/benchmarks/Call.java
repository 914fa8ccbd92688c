package io.getrasl.sandbox.benchmarks;

import java.nio.charset.StandardCharsets;

/**
 * One call of an operation.
 *
 * @param path with its query, below the base of the API
 * @param body JSON, empty for none
 * @param status what it is answered with
 */
record Call(String method, String path, String body, int status) {

    private static final String TOKEN = "rasl_sandbox_full";

    Call withBody(String other) {
        return new Call(method, path, other, status);
    }

    /**
     * The whole request, as it goes over the wire.
     *
     * @param base what stands before the paths of the specification; empty for nothing
     */
    byte[] bytes(String base) {
        return bytes(base, TOKEN);
    }

    /** As {@link #bytes}, with a token that nobody knows. */
    byte[] bytesOfStranger(String base) {
        return bytes(base, "nobody");
    }

    private byte[] bytes(String base, String token) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        String type = body.isEmpty() ? "" : "Content-Type: application/json\r\nContent-Length: " + length + "\r\n";
        String head = method + " " + base + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/json\r\n"
                + "Authorization: Bearer " + token + "\r\n" + type + "\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}
