package io.getrasl.sandbox;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A form to be sent, whose files may be larger than memory. */
final class Form {

    private static final String BOUNDARY = "boundary-of-a-form";

    private final List<InputStream> parts = new ArrayList<>();

    Form field(String name, String value) {
        return add("Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value);
    }

    Form file(String name, String fileName, InputStream content) {
        add("Content-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        parts.add(content);
        return this;
    }

    Form file(String name, String fileName, long size) {
        return file(name, fileName, new Zeros(size));
    }

    /** Posts it for the holder of the token {@code rasl_sandbox_full}. */
    Api.Reply post(Sandbox sandbox, String path) {
        return post(sandbox.baseUrl(), path);
    }

    /** Posts it to that API, likewise. */
    Api.Reply post(URI baseUrl, String path) {
        parts.add(bytes("\r\n--" + BOUNDARY + "--\r\n"));
        return Api.send(HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Authorization", "Bearer rasl_sandbox_full")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new SequenceInputStream(Collections.enumeration(parts))))
                .build());
    }

    private Form add(String part) {
        parts.add(bytes((parts.isEmpty() ? "" : "\r\n") + "--" + BOUNDARY + "\r\n" + part));
        return this;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** So many bytes. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int size = (int) Math.min(left, length);
            java.util.Arrays.fill(buffer, offset, offset + size, (byte) 0);
            left -= size;
            return size;
        }
    }
}
