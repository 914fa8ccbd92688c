package io.getrasl.contract.proofs.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A connection that sends what it is told to, also what no HTTP client would, and stays open as long as the server likes. Not
 * thread-safe.
 */
public final class Wire implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 30_000;

    private final int port;
    private Socket socket;
    private InputStream input;

    /** A connection to this port of 127.0.0.1, which opens when it is used. */
    public Wire(int port) {
        this.port = port;
    }

    /**
     * Sends bytes and reads one answer.
     *
     * @param noBody whether the answer has no body whatever its headers say, as to HEAD
     * @throws IOException when no whole answer came
     */
    public Answer exchange(byte[] request, boolean noBody) throws IOException {
        boolean fresh = socket == null;
        try {
            send(request);
            return receive(noBody);
        } catch (IOException e) {
            close();
            if (fresh) {
                throw e;
            }
            // The server may close a connection that waits, so the request was never looked at.
            send(request);
            return receive(noBody);
        }
    }

    /** Sends bytes without waiting for anything. */
    public void send(byte[] bytes) throws IOException {
        if (socket == null) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TIMEOUT_MILLIS);
            input = new BufferedInputStream(socket.getInputStream());
        }
        socket.getOutputStream().write(bytes);
    }

    /** Reads the next answer. */
    public Answer receive(boolean noBody) throws IOException {
        String[] status = line().split(" ", 3);
        if (status.length < 2 || !status[0].matches("HTTP/1\\.[01]") || !status[1].matches("[1-5][0-9][0-9]")) {
            throw new IOException("no HTTP answer: " + String.join(" ", status));
        }
        int code = Integer.parseInt(status[1]);
        List<Map.Entry<String, String>> headers = headers();
        if (code == 100) {
            return receive(noBody);
        }
        Answer head = new Answer(code, headers, new byte[0]);
        byte[] body = noBody || code == 204 || code == 304 ? new byte[0] : body(head);
        if (head.header("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
            close();
        }
        return new Answer(code, headers, body);
    }

    /** Whether the server closes the connection without a word. */
    public boolean isClosedByServer() throws IOException {
        return socket == null || input.read() < 0;
    }

    private List<Map.Entry<String, String>> headers() throws IOException {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new IOException("no header: " + line);
            }
            headers.add(Map.entry(
                    line.substring(0, colon), line.substring(colon + 1).strip()));
        }
        return headers;
    }

    private byte[] body(Answer head) throws IOException {
        if (head.header("Transfer-Encoding").filter("chunked"::equalsIgnoreCase).isPresent()) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (int size = chunkSize(); size > 0; size = chunkSize()) {
                all.writeBytes(exactly(size));
                line();
            }
            headers();
            return all.toByteArray();
        }
        String length = head.header("Content-Length").orElse(null);
        return length == null ? input.readAllBytes() : exactly(Integer.parseInt(length));
    }

    private int chunkSize() throws IOException {
        return Integer.parseInt(line().split(";")[0].strip(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = input.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the body ended early");
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = input.read(); next != '\n'; next = input.read()) {
            if (next < 0) {
                throw new EOFException(
                        "the connection ended after '" + line.toString(StandardCharsets.ISO_8859_1) + "'");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).replaceAll("\r$", "");
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            // It is gone either way.
        }
        socket = null;
    }
}
