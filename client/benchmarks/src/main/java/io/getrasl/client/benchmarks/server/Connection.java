package io.getrasl.client.benchmarks.server;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Answers one request after the other on a connection that stays open. */
final class Connection {

    private static final String LENGTH = "\r\ncontent-length:";

    private final Socket socket;
    private final byte[] deletion;
    private final byte[] contacts;
    private final byte[] nothing;
    private final byte[] buffer = new byte[64 * 1024];
    private int end;

    Connection(Socket socket, byte[] deletion, byte[] contacts, byte[] nothing) {
        this.socket = socket;
        this.deletion = deletion;
        this.contacts = contacts;
        this.nothing = nothing;
    }

    void serve() throws IOException {
        try (socket;
                InputStream in = socket.getInputStream();
                OutputStream out = socket.getOutputStream()) {
            socket.setTcpNoDelay(true);
            while (true) {
                out.write(reply(in));
            }
        }
    }

    private byte[] reply(InputStream in) throws IOException {
        int body = endOfHead(in);
        String head = new String(buffer, 0, body, StandardCharsets.ISO_8859_1);
        int length = length(head);
        while (end < body + length) {
            fill(in);
        }
        System.arraycopy(buffer, body + length, buffer, 0, end - body - length);
        end -= body + length;
        if (head.startsWith("DELETE /api/v2/contacts/batch ")) {
            return length > 0 ? deletion : nothing;
        }
        return head.startsWith("GET /api/v2/contacts?") ? contacts : nothing;
    }

    private int endOfHead(InputStream in) throws IOException {
        int from = 0;
        while (true) {
            for (int i = from; i + 3 < end; i++) {
                if (buffer[i] == '\r' && buffer[i + 1] == '\n' && buffer[i + 2] == '\r' && buffer[i + 3] == '\n') {
                    return i + 4;
                }
            }
            from = Math.max(0, end - 3);
            fill(in);
        }
    }

    private void fill(InputStream in) throws IOException {
        int count = in.read(buffer, end, buffer.length - end);
        if (count <= 0) {
            throw new EOFException("the client has gone");
        }
        end += count;
    }

    private static int length(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        int start = lower.indexOf(LENGTH);
        return start < 0
                ? 0
                : Integer.parseInt(lower.substring(start + LENGTH.length(), lower.indexOf('\r', start + 2))
                        .strip());
    }
}
