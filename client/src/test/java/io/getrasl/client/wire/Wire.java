package io.getrasl.client.wire;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The server's end of a connection, to the byte. */
final class Wire {

    private final Socket socket;

    Wire(Socket socket) {
        this.socket = socket;
    }

    /** Sends that text in ISO 8859-1, so that each character is a byte. */
    Wire send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    Wire send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** Breaks the connection off with an RST. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Ends the connection with a FIN, as a server does that has nothing more to say. */
    void close() throws IOException {
        socket.close();
    }

    /** Says that nothing more will come, and waits until the client has hung up too. */
    void closeAndWaitForTheClient() throws IOException {
        socket.shutdownOutput();
        while (socket.getInputStream().read() >= 0) {
            continue;
        }
        socket.close();
    }

    byte[] read(int bytes) throws IOException {
        return socket.getInputStream().readNBytes(bytes);
    }

    boolean isOpen() {
        return !socket.isClosed();
    }
}
