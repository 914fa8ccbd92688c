package io.getrasl.client.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that fails at TLS: it reads the client's first message, to the byte, and acts. */
final class Handshakes implements AutoCloseable {

    /** What is done with a connection. */
    interface Act {
        void on(Socket connection) throws IOException;
    }

    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final List<Socket> silent = new CopyOnWriteArrayList<>();
    private final Act act;

    Handshakes(Act act) throws IOException {
        this.act = act;
        Thread thread = new Thread(this::serve, "handshakes");
        thread.setDaemon(true);
        thread.start();
    }

    static void reset(Socket connection) throws IOException {
        connection.setSoLinger(true, 0);
        connection.close();
    }

    static void plainHttp(Socket connection) throws IOException {
        connection.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        connection.close();
    }

    /** Leaves the client waiting. */
    static void silence(Socket connection) {}

    String url() {
        return "https://127.0.0.1:" + socket.getLocalPort() + "/api/v2";
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : silent) {
            connection.close();
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                silent.add(connection);
                InputStream hello = connection.getInputStream();
                byte[] head = hello.readNBytes(5);
                hello.readNBytes((head[3] & 0xFF) << 8 | head[4] & 0xFF);
                act.on(connection);
            } catch (SocketException e) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
