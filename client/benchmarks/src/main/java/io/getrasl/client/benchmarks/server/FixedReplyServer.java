package io.getrasl.client.benchmarks.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * A server that costs next to nothing: it reads just enough of a request to find its end and writes the bytes of a reply that was
 * made before. It runs in a process of its own, so that neither its time nor its memory counts for any client.
 */
public final class FixedReplyServer {

    private FixedReplyServer() {}

    /** Listens on a free port of this machine, prints the port, and serves until its standard input ends. */
    public static void main(String[] arguments) throws IOException {
        ServerSocket socket = start();
        System.out.println(socket.getLocalPort());
        while (System.in.read() >= 0) {
            continue;
        }
        System.exit(0);
    }

    /** Serves in threads of its own until the socket is closed. */
    public static ServerSocket start() throws IOException {
        ServerSocket socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        byte[] deletion = FixedReplies.deletion();
        byte[] contacts = FixedReplies.contacts();
        byte[] nothing = FixedReplies.nothing();
        inThread(() -> {
            while (!socket.isClosed()) {
                Socket connection = socket.accept();
                inThread(() -> new Connection(connection, deletion, contacts, nothing).serve());
            }
        });
        return socket;
    }

    private static void inThread(Serving serving) {
        Thread thread = new Thread(() -> {
            try {
                serving.serve();
            } catch (IOException e) {
                // A client that went away, or the end of the server.
                return;
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Serving {
        void serve() throws IOException;
    }
}
