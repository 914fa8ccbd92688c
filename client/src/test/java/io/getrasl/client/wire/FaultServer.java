package io.getrasl.client.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server on bare sockets that plays the next fault for every request, whichever connection it comes on. Where none is left, it
 * answers 599, which no test expects.
 */
final class FaultServer implements AutoCloseable {

    private static final Fault UNEXPECTED = Answer.of(599, "text/plain", "no fault was prepared for this request");

    private final ServerSocket socket;
    private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final AtomicInteger accepted = new AtomicInteger();

    FaultServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    FaultServer play(Fault... next) {
        faults.addAll(List.of(next));
        return this;
    }

    /** The requests whose head came whole, in their order. */
    List<Received> received() {
        return received;
    }

    /** How many connections were made. */
    int connections() {
        return accepted.get();
    }

    int port() {
        return socket.getLocalPort();
    }

    String url() {
        return "http://127.0.0.1:" + port() + "/api/v2";
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket connection : connections) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "fault-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connection.setTcpNoDelay(true);
                accepted.incrementAndGet();
                connections.add(connection);
                daemon(() -> serve(connection));
            } catch (SocketException e) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            Wire wire = new Wire(connection);
            while (wire.isOpen()) {
                Received request = Received.head(connection.getInputStream());
                if (request == null) {
                    return;
                }
                Fault next = faults.poll();
                Fault fault = next == null ? UNEXPECTED : next;
                Received whole = fault.readsBody() ? request.withBody(connection.getInputStream()) : request;
                received.add(whole);
                fault.play(whole, wire);
            }
        } catch (SocketException | EOFException e) {
            // The client went away, or the test is over.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
