package io.getrasl.sandbox.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The load is driven against servers that answer with fixed bytes. */
class LoadTest {

    private static final byte[] REQUEST = "GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final Duration SHORT = Duration.ofMillis(300);

    @Test
    void repliesOfKnownLengthAreCounted() throws IOException {
        try (FixedServer server = new FixedServer("HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nbody", false)) {
            Sample sample = load(server).run(SHORT);
            assertThat(sample.requests()).isPositive().isLessThanOrEqualTo(server.answers.get());
            assertThat(sample.errors()).isZero();
        }
    }

    @Test
    void repliesInChunksAreCounted() throws IOException {
        String reply = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nbody\r\n0\r\n\r\n";
        try (FixedServer server = new FixedServer(reply, false)) {
            assertThat(load(server).run(SHORT).requests()).isPositive().isLessThanOrEqualTo(server.answers.get());
        }
    }

    @Test
    void anUnexpectedStatusIsAnErrorAndIsShown() throws IOException {
        try (FixedServer server = new FixedServer("HTTP/1.1 503 No\r\nContent-Length: 4\r\n\r\nbusy", false)) {
            Sample sample = load(server).run(SHORT);
            assertThat(sample.errors()).isEqualTo(sample.requests()).isPositive();
            assertThat(sample.firstError()).isEqualTo("503 busy");
        }
    }

    @Test
    void aConnectionThatIsClosedAfterAReplyIsOpenedAgain() throws IOException {
        try (FixedServer server = new FixedServer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", true)) {
            Sample sample = load(server).run(SHORT);
            assertThat(sample.requests()).isGreaterThan(4);
            assertThat(sample.errors()).isZero();
        }
    }

    @Test
    void aConnectionThatIsClosedWithinAReplyEndsTheLoad() throws IOException {
        try (FixedServer server = new FixedServer("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nbroken", true)) {
            Load load = load(server);
            assertThatThrownBy(() -> load.run(SHORT))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("in the middle");
        }
    }

    private static Load load(FixedServer server) {
        return new Load(server.socket.getLocalPort(), 4, () -> Dialogue.repeating(REQUEST, 200));
    }

    /** Answers every request with the same bytes. */
    private static final class FixedServer implements AutoCloseable {
        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        private final AtomicInteger answers = new AtomicInteger();
        private final byte[] reply;
        private final boolean closing;

        FixedServer(String reply, boolean closing) throws IOException {
            this.reply = reply.getBytes(StandardCharsets.US_ASCII);
            this.closing = closing;
            daemon(this::accept);
        }

        private void accept() {
            try {
                while (true) {
                    Socket connection = socket.accept();
                    daemon(() -> answer(connection));
                }
            } catch (IOException e) {
                // The test is over.
            }
        }

        private void answer(Socket connection) {
            try (connection) {
                InputStream in = connection.getInputStream();
                do {
                    if (in.readNBytes(REQUEST.length).length < REQUEST.length) {
                        return;
                    }
                    answers.incrementAndGet();
                    connection.getOutputStream().write(reply);
                } while (!closing);
            } catch (IOException e) {
                // The load is over.
            }
        }

        private static void daemon(Runnable work) {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
