package io.getrasl.client.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;

/** One participant's side of the {@link Turns}. Not thread-safe. */
final class Turn implements AutoCloseable {

    private final Socket socket;

    private Turn(Socket socket) {
        this.socket = socket;
    }

    /** Joins the turns that are given at that port. */
    static Turn at(int port) {
        try {
            return new Turn(new Socket(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it is this participant's turn. */
    void take() {
        try {
            if (socket.getInputStream().read() < 0) {
                throw new EOFException("nobody gives turns any more");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void end() {
        try {
            socket.getOutputStream().write(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
