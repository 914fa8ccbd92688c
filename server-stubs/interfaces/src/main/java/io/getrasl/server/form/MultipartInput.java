package io.getrasl.server.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A multipart body (RFC 2046), one part after the other. Reads as an input stream that ends where the part does. Not safe for use
 * by several threads.
 */
final class MultipartInput extends InputStream {

    private static final int BUFFER = 32 * 1024;
    private static final int MOST_HEADER_BYTES = 8 * 1024;

    private final InputStream body;
    private final byte[] delimiter;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;
    private int searched;
    private int found = -1;
    private boolean inPart = true;

    /** Stands before the preamble, which {@link #nextPart()} skips. */
    MultipartInput(InputStream body, String boundary) {
        this.body = body;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        // The first delimiter may open the body, with no line before it.
        buffer[0] = '\r';
        buffer[1] = '\n';
        end = 2;
    }

    /** Goes to the content of the next part. */
    boolean nextPart() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        start += delimiter.length;
        leavePart();
        int first = next();
        int second = next();
        if (first == '-' && second == '-') {
            return false;
        }
        while (first == ' ' || first == '\t') {
            first = second;
            second = next();
        }
        if (first != '\r' || second != '\n') {
            throw Broken.because("something follows a boundary in its line");
        }
        return true;
    }

    /** The header lines at the start of a part, without the empty one that ends them. */
    String headers() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        boolean lineIsEmpty = true;
        while (true) {
            int next = next();
            lines.write(next);
            if (next == '\n' && lineIsEmpty) {
                inPart = true;
                return lines.toString(StandardCharsets.UTF_8);
            }
            lineIsEmpty = next == '\n' || (lineIsEmpty && next == '\r');
            if (lines.size() > MOST_HEADER_BYTES) {
                throw Broken.because("the headers of a part are too long");
            }
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int ready = inPart ? ready() : 0;
        while (inPart && ready == 0 && found < 0) {
            fill();
            ready = ready();
        }
        if (ready == 0) {
            inPart = false;
            return -1;
        }
        int count = Math.min(length, ready);
        System.arraycopy(buffer, start, target, offset, count);
        start += count;
        return count;
    }

    /** How many bytes of the part are in the buffer; its last ones may be the start of a delimiter. */
    private int ready() {
        if (found < 0) {
            found = indexOfDelimiter();
        }
        return found >= 0 ? found - start : Math.max(0, end - start - delimiter.length + 1);
    }

    private int indexOfDelimiter() {
        int last = end - delimiter.length;
        for (int at = Math.max(start, searched); at <= last; at++) {
            if (buffer[at] == '\r' && matches(at)) {
                return at;
            }
        }
        searched = Math.max(start, last + 1);
        return -1;
    }

    private boolean matches(int at) {
        for (int i = 1; i < delimiter.length; i++) {
            if (buffer[at + i] != delimiter[i]) {
                return false;
            }
        }
        return true;
    }

    private int next() throws IOException {
        if (start == end) {
            fill();
        }
        return buffer[start++] & 0xff;
    }

    private void leavePart() {
        searched = start;
        found = -1;
        inPart = false;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        searched = Math.max(0, searched - start);
        end -= start;
        start = 0;
        int count = body.read(buffer, end, buffer.length - end);
        if (count < 0) {
            throw Broken.because("it ends before its last boundary");
        }
        end += count;
    }
}
