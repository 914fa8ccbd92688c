package io.getrasl.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocketFactory;

/** A server on this machine that answers each connection with the next prepared reply and keeps what it was sent. */
final class LoopbackServer implements AutoCloseable {

    /** What a request was, to the byte. */
    record Received(String method, String target, Map<String, List<String>> headers, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        String header(String name) {
            return String.join(", ", headers.getOrDefault(name, List.of()));
        }
    }

    private final ServerSocket socket;
    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();

    private final String scheme;

    LoopbackServer() {
        this(ServerSocketFactory.getDefault());
    }

    LoopbackServer(ServerSocketFactory sockets) {
        scheme = sockets instanceof SSLServerSocketFactory ? "https" : "http";
        try {
            socket = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "loopback-server");
        thread.setDaemon(true);
        thread.start();
    }

    LoopbackServer reply(Reply... next) {
        replies.addAll(List.of(next));
        return this;
    }

    List<Received> received() {
        return received;
    }

    Received only() {
        if (received.size() != 1) {
            throw new AssertionError("expected one request, received " + received);
        }
        return received.get(0);
    }

    String url() {
        return scheme + "://127.0.0.1:" + socket.getLocalPort() + "/api/v2";
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                received.add(read(connection.getInputStream()));
                Reply reply = replies.poll();
                (reply == null ? Reply.json(599, "{\"error\":\"no reply was prepared\"}") : reply).send(connection);
            } catch (SocketException | SSLException e) {
                // The client went away, or the test is over.
                continue;
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Received read(InputStream stream) throws IOException {
        String[] head = until(stream, "\r\n\r\n").split("\r\n");
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < head.length; i++) {
            int colon = head[i].indexOf(':');
            headers.computeIfAbsent(head[i].substring(0, colon), it -> new ArrayList<>())
                    .add(head[i].substring(colon + 1).strip());
        }
        String[] line = head[0].split(" ");
        return new Received(line[0].toUpperCase(Locale.ROOT), line[1], headers, body(stream, headers));
    }

    private static byte[] body(InputStream stream, Map<String, List<String>> headers) throws IOException {
        if (!headers.containsKey("Transfer-Encoding")) {
            return stream.readNBytes(Integer.parseInt(
                    headers.getOrDefault("Content-Length", List.of("0")).get(0)));
        }
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
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith(end)) {
            int next = stream.read();
            if (next < 0) {
                throw new SocketException("the client sent half a head");
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }
}
