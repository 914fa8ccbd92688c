package io.getrasl.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection to a sandbox, for what no HTTP client would send. */
final class RawConnection implements AutoCloseable {

    private static final int MILLIS_TO_WAIT = 60_000;

    private final Socket socket;

    RawConnection(int port) {
        try {
            socket = new Socket("127.0.0.1", port);
            socket.setSoTimeout(MILLIS_TO_WAIT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The head of a request by somebody who may do everything, with these header lines besides. */
    static String head(String request, String... headers) {
        StringBuilder head = new StringBuilder(request)
                .append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer rasl_sandbox_full\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.append("\r\n").toString();
    }

    RawConnection send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line that comes, without its end; empty at the end of the connection. */
    String line() {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            for (int next = socket.getInputStream().read();
                    next >= 0 && next != '\n';
                    next = socket.getInputStream().read()) {
                line.write(next);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    /** The status of the reply that comes, which must have a Content-Length; what is left of it is skipped. */
    int status() {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (line.startsWith("Content-Length:")) {
                length = Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
            }
        }
        try {
            socket.getInputStream().skipNBytes(length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return status;
    }

    /** Everything that comes until the connection ends. */
    String rest() {
        try (InputStream input = socket.getInputStream()) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
