package io.getrasl.contract.forward;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

/** Answers every request with what it is given, in one packet: these tests make thousands of calls. */
final class CannedServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Supplier<byte[]> reply;

    CannedServer(Supplier<byte[]> reply) {
        this.reply = reply;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    static byte[] json(int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("HTTP/1.1 " + status + " Whatever\r\nContent-Type: application/json\r\nContent-Length: "
                        + bytes.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] whole = java.util.Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, whole, head.length, bytes.length);
        return whole;
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "canned-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                daemon(() -> serve(client));
            } catch (SocketException e) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                InputStream requests = new java.io.BufferedInputStream(client.getInputStream())) {
            while (skip(requests)) {
                client.getOutputStream().write(reply.get());
            }
        } catch (IOException e) {
            // The client went away.
            return;
        }
    }

    /** Reads a request away; false where there is none. */
    private static boolean skip(InputStream requests) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n", head.length() - 4) < 0) {
            int next = requests.read();
            if (next < 0) {
                return false;
            }
            head.append((char) next);
        }
        for (String header : head.toString().toLowerCase(Locale.ROOT).split("\r\n")) {
            if (header.startsWith("content-length:")) {
                requests.readNBytes(Integer.parseInt(header.substring(15).strip()));
            }
        }
        return true;
    }
}
