package io.getrasl.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.ClosedPort;
import io.getrasl.client.RaslClient;
import io.getrasl.client.UploadFile;
import io.getrasl.client.error.RaslConnectionException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Failures before the request had left as a whole: certain not to have been carried out, so that even a send is tried again. */
@OnEveryLeg
class NothingWasSentTest extends WireSuite {

    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration SECOND = Duration.ofMillis(500);

    static Stream<Call> calls() {
        return Stream.of(Call.READ, Call.CHANGE, Call.SEND, Call.DELETE, Call.DELETE_ONE);
    }

    /** Of a read, which has no effect anyway, a transport may not tell at which step it failed. */
    static Stream<Call> callsThatChange() {
        return Stream.of(Call.CHANGE, Call.SEND, Call.DELETE, Call.DELETE_ONE);
    }

    private void isToldAndTriedAgain(Call call, String url) {
        var failure = failure(RaslConnectionException.class, call, client(url).build());

        assertThat(failure.mayHaveReachedServer()).isFalse();
        assertThat(failure.operationId()).isEqualTo(call.operationId());
        assertThat(failure.attempts()).isEqualTo(3);
        assertThat(failure).hasMessageContaining("after 3 attempts; the server did not receive it");
        assertThat(waits).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void refusedConnection(Call call) {
        try (ClosedPort port = new ClosedPort()) {
            isToldAndTriedAgain(call, port.url());
        }
    }

    @ParameterizedTest
    @MethodSource("calls")
    void unknownHost(Call call) {
        isToldAndTriedAgain(call, "http://rasl.invalid/api/v2");
    }

    @ParameterizedTest
    @MethodSource("callsThatChange")
    void connectionResetInTheHandshake(Call call) throws IOException {
        try (Handshakes server = new Handshakes(Handshakes::reset)) {
            isToldAndTriedAgain(call, server.url());
        }
    }

    @ParameterizedTest
    @MethodSource("callsThatChange")
    void connectionClosedInTheHandshake(Call call) throws IOException {
        try (Handshakes server = new Handshakes(Socket::close)) {
            isToldAndTriedAgain(call, server.url());
        }
    }

    /** The JDK's client may have begun to write before it learns of this, so whether it is told as unsent is left open. */
    @Test
    void serverThatSpeaksNoTls() throws IOException {
        try (Handshakes server = new Handshakes(Handshakes::plainHttp)) {
            var failure = failure(
                    RaslConnectionException.class,
                    Call.SEND,
                    client(server.url()).maxRetries(0).build());

            assertThat(failure).hasStackTraceContaining("SSLException");
        }
    }

    @Test
    void handshakeThatTakesTooLong() throws IOException {
        try (Handshakes server = new Handshakes(Handshakes::silence)) {
            RaslClient hasty = client(server.url())
                    .readTimeout(Duration.ofMillis(60))
                    .maxRetries(1)
                    .build();

            var failure = failure(RaslConnectionException.class, Call.SEND, hasty);

            assertThat(failure.mayHaveReachedServer()).isFalse();
            assertThat(failure.attempts()).isEqualTo(2);
        }
    }

    @Test
    void uploadOfWhichTheServerTookAPartOnly() {
        Fault fault = Fault.beforeTheBody((request, wire) -> {
            wire.read(10_000);
            wire.reset();
        });
        server.play(fault, fault, fault);

        var failure = failure(RaslConnectionException.class, Call.upload(megabytes(16)), it -> it);

        assertThat(failure.mayHaveReachedServer()).isFalse();
        assertThat(failure.attempts()).isEqualTo(3);
    }

    @Test
    void sendThatIsTriedAgainArrivesOnce() throws IOException {
        Fault fault = Fault.beforeTheBody((request, wire) -> {
            wire.read(10_000);
            wire.reset();
        });
        server.play(fault, Answer.success());

        call(Call.upload(megabytes(16)));

        assertThat(server.received())
                .extracting(it -> it.body().length > 16_000_000)
                .containsExactly(false, true);
    }

    /** More than the buffers of a connection take. */
    private static UploadFile megabytes(int number) {
        return UploadFile.of("a.png", number * 1_000_000L, () -> zeros(number * 1_000_000));
    }

    private static InputStream zeros(int length) {
        byte[] block = new byte[length];
        Arrays.fill(block, (byte) 'x');
        return new java.io.ByteArrayInputStream(block);
    }
}
