package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.getrasl.client.error.RaslConnectionException;
import io.getrasl.client.error.RaslServerException;
import io.getrasl.client.model.BatchDeleteContactsRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What HTTP clients like to do by themselves, and this one must not. */
class HttpEngineTest {

    private final LoopbackServer server = new LoopbackServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private RaslClientBuilder client(String url) {
        return Fixtures.client(url, new ArrayList<>()).maxRetries(0);
    }

    @Test
    void nothingIsSentAgainBecauseAServerSaysSo() {
        server.reply(
                Reply.with(503, "application/json", Fixtures.error("UNAVAILABLE", "{}"), "Retry-After: 0"),
                Reply.json(200, Fixtures.CONTACT_REPLY));

        var failure = catchThrowableOfType(
                RaslServerException.class,
                () -> client(server.url()).build().contacts().getContact(812));

        assertThat(failure.retryAfter()).isEqualTo(Duration.ZERO);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void nothingIsSentAgainAfterARequestTimeoutOfTheServer() {
        server.reply(Reply.json(408, "{}"), Reply.json(200, Fixtures.DELETED_REPLY));

        assertThat(catchThrowableOfType(
                        RuntimeException.class,
                        () -> client(server.url())
                                .build()
                                .contacts()
                                .batchDeleteContacts(BatchDeleteContactsRequest.of(812L))))
                .hasMessageContaining("408");
        assertThat(server.received()).hasSize(1);
    }

    @Test
    @Timeout(20)
    void requestThatFoundNoConnectionInTimeDidNotReachTheServer() throws IOException {
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Crowd crowd = new Crowd()) {
            crowd.storm(full.getLocalPort());
            String url = "http://127.0.0.1:" + full.getLocalPort() + "/api/v2";
            RaslClient rasl = client(url).connectTimeout(Duration.ofMillis(200)).build();

            var failure = catchThrowableOfType(
                    RaslConnectionException.class, () -> rasl.contacts().getContact(812));

            assertThat(failure).hasCauseInstanceOf(HttpConnectTimeoutException.class);
            assertThat(failure.mayHaveReachedServer()).isFalse();
        }
    }

    /** Connections that nobody accepts, so many that there is no room for another one. */
    private static final class Crowd implements AutoCloseable {

        private final List<SocketChannel> connections = new ArrayList<>();

        void storm(int port) throws IOException {
            for (int i = 0; i < 8; i++) {
                SocketChannel connection = SocketChannel.open();
                connection.configureBlocking(false);
                connection.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                connections.add(connection);
            }
        }

        @Override
        public void close() throws IOException {
            for (SocketChannel connection : connections) {
                connection.close();
            }
        }
    }
}
