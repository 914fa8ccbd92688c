package io.getrasl.sandbox.benchmarks.load;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of one reply as they arrive, of which only the status and the end are understood. For one thread.
 *
 * <p>The end is known from {@code Content-Length}, or from the last chunk: there is one request under way at a time, so nothing follows.
 */
final class Reply {

    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};
    private static final byte[] LAST_CHUNK = {'0', '\r', '\n', '\r', '\n'};
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final int STATUS_AT = "HTTP/1.1 ".length();
    private static final int UNKNOWN = -1;

    private byte[] bytes = new byte[64 * 1024];
    private int size;
    private int bodyAt;
    private int length;

    void clear() {
        size = 0;
        bodyAt = UNKNOWN;
        length = UNKNOWN;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Takes what has been read, up to the position of the buffer. */
    void add(ByteBuffer read) {
        int count = read.position();
        if (size + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + count, bytes.length * 2));
        }
        read.flip();
        read.get(bytes, size, count);
        read.clear();
        size += count;
    }

    boolean isComplete() {
        if (bodyAt == UNKNOWN) {
            int end = indexOf(END_OF_HEAD, 0, size);
            if (end < 0) {
                return false;
            }
            bodyAt = end + END_OF_HEAD.length;
            length = contentLength(end);
        }
        return length == UNKNOWN
                ? size - bodyAt >= LAST_CHUNK.length && indexOf(LAST_CHUNK, size - LAST_CHUNK.length, size) >= 0
                : size - bodyAt >= length;
    }

    /** Of a complete reply. */
    int status() {
        return (bytes[STATUS_AT] - '0') * 100 + (bytes[STATUS_AT + 1] - '0') * 10 + bytes[STATUS_AT + 2] - '0';
    }

    /** Of a complete reply; where it came in chunks, with their sizes between them. */
    String body() {
        return new String(bytes, bodyAt, size - bodyAt, StandardCharsets.UTF_8);
    }

    private int contentLength(int end) {
        for (int at = 0; at < end; at++) {
            if (bytes[at] == '\n' && at + LENGTH.length < end && isLength(at + 1)) {
                return number(at + 1 + LENGTH.length);
            }
        }
        return UNKNOWN;
    }

    private boolean isLength(int at) {
        for (int index = 0; index < LENGTH.length; index++) {
            if (Character.toLowerCase(bytes[at + index]) != LENGTH[index]) {
                return false;
            }
        }
        return true;
    }

    private int number(int from) {
        int number = 0;
        for (int at = from; bytes[at] != '\r'; at++) {
            number = bytes[at] == ' ' ? number : number * 10 + bytes[at] - '0';
        }
        return number;
    }

    private int indexOf(byte[] wanted, int from, int to) {
        for (int at = from; at <= to - wanted.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }
}
