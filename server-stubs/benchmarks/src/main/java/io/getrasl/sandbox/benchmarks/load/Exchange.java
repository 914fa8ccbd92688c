package io.getrasl.sandbox.benchmarks.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** One kept-alive connection to a server on 127.0.0.1 that asks and waits. For one thread. */
public final class Exchange implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final SocketChannel channel;
    private final ByteBuffer read = ByteBuffer.allocateDirect(BUFFER);

    /** @throws IOException when nobody listens there */
    public Exchange(int port) throws IOException {
        channel = SocketChannel.open(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    }

    /**
     * What came back.
     *
     * @param nanoseconds from before the first byte was sent until the last byte was there
     */
    public record Answer(int status, String body, long nanoseconds) {}

    /** @param request the whole of it, ready to be sent */
    public Answer ask(byte[] request) throws IOException {
        Reply reply = new Reply();
        reply.clear();
        long start = System.nanoTime();
        ByteBuffer unsent = ByteBuffer.wrap(request);
        while (unsent.hasRemaining()) {
            channel.write(unsent);
        }
        do {
            if (channel.read(read) < 0) {
                throw new EOFException("The server closed the connection before the reply was complete");
            }
            reply.add(read);
        } while (!reply.isComplete());
        return new Answer(reply.status(), reply.body(), System.nanoTime() - start);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
