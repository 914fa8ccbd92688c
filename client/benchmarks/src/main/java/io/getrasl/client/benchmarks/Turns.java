package io.getrasl.client.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets processes work one at a time, in short turns, so that whatever else the machine does hits all of them alike. Nobody starts
 * before all have come.
 */
final class Turns implements AutoCloseable {

    private final ServerSocket socket;

    private Turns(ServerSocket socket) {
        this.socket = socket;
    }

    static Turns among(int participants) throws IOException {
        ServerSocket socket = new ServerSocket(0, participants, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> give(socket, participants), "turns");
        thread.setDaemon(true);
        thread.start();
        return new Turns(socket);
    }

    int port() {
        return socket.getLocalPort();
    }

    private static void give(ServerSocket socket, int participants) {
        List<Socket> working = new ArrayList<>();
        try {
            while (working.size() < participants) {
                working.add(socket.accept());
            }
        } catch (IOException e) {
            // Closed before all had come: one of them failed, and says so itself.
            working.forEach(Turns::dismiss);
            return;
        }
        while (!working.isEmpty()) {
            working.removeIf(participant -> !work(participant));
        }
    }

    /** Whether the participant worked; otherwise it has gone. */
    private static boolean work(Socket participant) {
        try {
            participant.getOutputStream().write(1);
            if (participant.getInputStream().read() >= 0) {
                return true;
            }
        } catch (IOException e) {
            dismiss(participant);
            return false;
        }
        dismiss(participant);
        return false;
    }

    private static void dismiss(Socket participant) {
        try {
            participant.close();
        } catch (IOException e) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
