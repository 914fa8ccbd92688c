package io.getrasl.sandbox.benchmarks.load;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** One kept-alive connection with one request under way at a time. For one thread. */
final class Connection implements AutoCloseable {

    private final InetSocketAddress server;
    private final Selector selector;
    private final ByteBuffer read;
    private final Dialogue dialogue;
    private final Reply reply = new Reply();
    private SocketChannel channel;
    private SelectionKey key;
    private ByteBuffer unsent = ByteBuffer.allocate(0);
    private long sentAt;

    /** @param read shared by all connections of a thread: nothing stays in it */
    Connection(InetSocketAddress server, Selector selector, ByteBuffer read, Dialogue dialogue) throws IOException {
        this.server = server;
        this.selector = selector;
        this.read = read;
        this.dialogue = dialogue;
        open();
    }

    private void open() throws IOException {
        channel = SocketChannel.open(server);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        key = channel.register(selector, SelectionKey.OP_READ, this);
    }

    /** Sends the next request. */
    void ask() throws IOException {
        reply.clear();
        unsent = ByteBuffer.wrap(dialogue.next());
        sentAt = System.nanoTime();
        send();
    }

    /** Goes on with whatever the connection is ready for; true when a reply is complete. */
    boolean proceed() throws IOException {
        if (unsent.hasRemaining()) {
            send();
            return false;
        }
        if (channel.read(read) < 0) {
            askAgain();
            return false;
        }
        reply.add(read);
        if (!reply.isComplete()) {
            return false;
        }
        if (dialogue.reads() && isAsExpected()) {
            dialogue.read(reply.body());
        }
        return true;
    }

    /** Of a complete reply. */
    boolean isAsExpected() {
        return reply.status() == dialogue.expectedStatus();
    }

    /** A server may close a connection after a reply. It is opened anew, at the server's expense: the clock does not stop. */
    private void askAgain() throws IOException {
        if (!reply.isEmpty()) {
            throw new EOFException("The server closed a connection in the middle of a reply");
        }
        unsent.rewind();
        channel.close();
        open();
        send();
    }

    Reply reply() {
        return reply;
    }

    /** Since the last request was sent. */
    long nanoseconds() {
        return System.nanoTime() - sentAt;
    }

    private void send() throws IOException {
        channel.write(unsent);
        key.interestOps(unsent.hasRemaining() ? SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
