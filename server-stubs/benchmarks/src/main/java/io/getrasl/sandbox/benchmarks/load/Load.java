package io.getrasl.sandbox.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Asks a server on 127.0.0.1 as fast as it answers, over so many kept-alive connections, from one thread.
 *
 * @param port where it listens
 * @param connections how many requests are under way at any time
 * @param dialogues makes what each connection asks
 */
public record Load(int port, int connections, Supplier<Dialogue> dialogues) {

    private static final int BUFFER = 64 * 1024;
    private static final int LONGEST_SILENCE_MILLIS = 1_000;

    /**
     * Asks for that long. Requests under way at the end are not counted.
     *
     * @throws IOException when the server takes no connection, or closes one in the middle of a reply
     */
    public Sample run(Duration duration) throws IOException {
        List<Connection> open = new ArrayList<>();
        try (Selector selector = Selector.open()) {
            InetSocketAddress server = new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port);
            ByteBuffer read = ByteBuffer.allocateDirect(BUFFER);
            for (int index = 0; index < connections; index++) {
                open.add(new Connection(server, selector, read, dialogues.get()));
            }
            return ask(selector, open, duration);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            for (Connection connection : open) {
                connection.close();
            }
        }
    }

    private Sample ask(Selector selector, List<Connection> open, Duration duration) throws IOException {
        Sample.Recorder recorder = new Sample.Recorder();
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        for (Connection connection : open) {
            connection.ask();
        }
        while (System.nanoTime() < end) {
            selector.select(key -> proceed(key, recorder), LONGEST_SILENCE_MILLIS);
        }
        return recorder.end(System.nanoTime() - start);
    }

    private void proceed(SelectionKey key, Sample.Recorder recorder) {
        try {
            Connection connection = (Connection) key.attachment();
            if (connection.proceed()) {
                recorder.add(connection.nanoseconds());
                if (!connection.isAsExpected()) {
                    recorder.addError(connection.reply());
                }
                connection.ask();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
