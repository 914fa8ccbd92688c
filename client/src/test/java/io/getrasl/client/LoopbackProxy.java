package io.getrasl.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy on this machine that opens tunnels and keeps where they were wanted to. */
final class LoopbackProxy implements AutoCloseable {

    private final ServerSocket socket;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    LoopbackProxy() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        run(() -> {
            while (true) {
                Socket client = socket.accept();
                run(() -> tunnel(client));
            }
        });
    }

    /** The first line of every request. */
    List<String> requests() {
        return requests;
    }

    ProxySelector selector() {
        return ProxySelector.of((InetSocketAddress) socket.getLocalSocketAddress());
    }

    private void tunnel(Socket client) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) client.getInputStream().read());
        }
        String[] line = head.substring(0, head.indexOf("\r\n")).split(" ");
        requests.add(line[0] + " " + line[1]);
        String[] target = line[1].split(":");
        try (Socket server = new Socket(target[0], Integer.parseInt(target[1]))) {
            client.getOutputStream().write("HTTP/1.1 200 Connected\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            run(() -> client.getInputStream().transferTo(server.getOutputStream()));
            server.getInputStream().transferTo(client.getOutputStream());
        }
    }

    private interface Task {
        void run() throws IOException;
    }

    private static void run(Task task) {
        Thread thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (IOException e) {
                        // One of the two ends was closed.
                    }
                },
                "loopback-proxy");
        thread.setDaemon(true);
        thread.start();
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
