package io.getrasl.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A server that accepts connections and leaves it to the test what becomes of them. */
final class HeldConnections implements AutoCloseable {

    private final ServerSocket socket;
    private final BlockingQueue<Socket> accepted = new LinkedBlockingQueue<>();

    HeldConnections() {
        try {
            socket = new ServerSocket(0, 500, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::accept, "held-connections");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                accepted.add(socket.accept());
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/api/v2";
    }

    /** The next connection, after the head of its request. */
    Socket next() throws Exception {
        Socket connection = accepted.poll(10, TimeUnit.SECONDS);
        if (connection == null) {
            throw new AssertionError("no connection within 10 s");
        }
        connection.setSoTimeout(10_000);
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) connection.getInputStream().read());
        }
        return connection;
    }

    /** Waits until the client closes that connection. */
    static void awaitEnd(Socket connection) throws IOException {
        try {
            if (connection.getInputStream().read() >= 0) {
                throw new AssertionError("the client goes on sending");
            }
        } catch (java.net.SocketException e) {
            // A reset ends it too.
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket each : accepted) {
                each.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
