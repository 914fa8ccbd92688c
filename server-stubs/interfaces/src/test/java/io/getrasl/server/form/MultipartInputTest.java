package io.getrasl.server.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where parts end, however the bytes arrive. */
class MultipartInputTest {

    private static final String BOUNDARY = "b--b";

    /** The reader's buffer is 32 KiB large; a delimiter must be found wherever it lies in it. */
    private static final int BUFFER = 32 * 1024;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 1000, Integer.MAX_VALUE})
    void findsTheEndOfEveryPart(int chunk) throws IOException {
        for (int size = BUFFER - 60; size < BUFFER + 20; size++) {
            byte[] content = content(size);
            MultipartInput parts = new MultipartInput(new Trickle(body(content, content), chunk), BOUNDARY);

            assertThat(parts.nextPart()).isTrue();
            assertThat(parts.headers()).isEqualTo("A: b\r\n\r\n");
            assertThat(parts.readAllBytes()).as("first part of %d bytes", size).isEqualTo(content);
            assertThat(parts.nextPart()).isTrue();
            parts.headers();
            assertThat(parts.readAllBytes()).as("second part of %d bytes", size).isEqualTo(content);
            assertThat(parts.nextPart()).isFalse();
        }
    }

    @Test
    void skipsWhatWasNotRead() throws IOException {
        MultipartInput parts = new MultipartInput(
                new ByteArrayInputStream(body(content(100_000), "second".getBytes(StandardCharsets.UTF_8))), BOUNDARY);
        parts.nextPart();
        parts.headers();
        parts.read();

        parts.nextPart();
        parts.headers();
        assertThat(parts.readAllBytes()).asString().isEqualTo("second");
    }

    @Test
    void readsBytesAsTheyAre() throws IOException {
        MultipartInput parts =
                new MultipartInput(new ByteArrayInputStream(body(new byte[] {-1, 0}, new byte[0])), BOUNDARY);
        parts.nextPart();
        parts.headers();

        assertThat(new int[] {parts.read(), parts.read(), parts.read(), parts.read()})
                .containsExactly(255, 0, -1, -1);
    }

    @Test
    void knowsAPartWithoutContent() throws IOException {
        MultipartInput parts = new MultipartInput(new ByteArrayInputStream(body(new byte[0], new byte[0])), BOUNDARY);
        parts.nextPart();
        parts.headers();

        assertThat(parts.readAllBytes()).isEmpty();
    }

    /** Full of what looks like a delimiter at first. */
    private static byte[] content(int size) {
        byte[] content = new byte[size];
        byte[] pattern = "\r\n--b--\r\r\n--b-\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < size; i++) {
            content[i] = pattern[i % pattern.length];
        }
        return content;
    }

    private static byte[] body(byte[]... contents) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (byte[] content : contents) {
            body.writeBytes(("--" + BOUNDARY + " \t\r\nA: b\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "--").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** A stream that never gives more than a few bytes at once. */
    private static final class Trickle extends FilterInputStream {

        private final int chunk;

        Trickle(byte[] content, int chunk) {
            super(new ByteArrayInputStream(content));
            this.chunk = chunk;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(chunk, length));
        }
    }
}
