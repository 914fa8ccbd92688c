package io.getrasl.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.RaslClient;
import io.getrasl.client.error.RaslConnectionException;
import io.getrasl.client.error.RaslServerException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls on a connection that was used before. */
@OnEveryLeg
class ReusedConnectionTest extends WireSuite {

    static Stream<Call> calls() {
        return Stream.of(Call.READ, Call.CHANGE, Call.SEND, Call.DELETE, Call.DELETE_ONE);
    }

    static Stream<Call> callsThatMustNotBeRepeated() {
        return Stream.of(Call.SEND, Call.DELETE, Call.DELETE_ONE);
    }

    @Test
    void oneConnectionServesManyCalls() {
        server.play(Answer.success(), Answer.success().chunked(), Answer.success());
        RaslClient rasl = client().build();

        leg.make(Call.READ, rasl);
        leg.make(Call.SEND, rasl);
        leg.make(Call.DELETE, rasl);

        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void connectionThatTheServerClosedWhileIdleIsNotUsedAgain(Call call) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        server.play(
                (request, wire) -> {
                    Answer.success().play(request, wire);
                    if (leg.watchesIdleConnections()) {
                        wire.closeAndWaitForTheClient();
                    } else {
                        wire.close();
                    }
                    closed.countDown();
                },
                Answer.success());
        RaslClient rasl = client().maxRetries(0).build();
        leg.make(Call.READ, rasl);
        closed.await();

        leg.make(call, rasl);

        assertThat(server.received()).hasSize(2);
        assertThat(server.connections()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("callsThatMustNotBeRepeated")
    void sendOnAConnectionThatBreaksIsNotRepeatedBehindTheClientsBack(Call call) {
        server.play(Answer.success(), Fault.reset(), Answer.success());
        RaslClient rasl = client().build();
        leg.make(Call.READ, rasl);

        var failure = failure(RaslConnectionException.class, call, rasl);

        assertThat(failure.mayHaveReachedServer()).isTrue();
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(server.received()).hasSize(2);
    }

    @Test
    void readOnAConnectionThatBreaksIsRepeatedByTheClientOnly() {
        server.play(Answer.success(), Fault.reset(), Answer.success());
        RaslClient rasl = client().maxRetries(0).build();
        leg.make(Call.READ, rasl);

        var failure = failure(RaslConnectionException.class, Call.READ, rasl);

        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(server.received()).hasSize(2);
    }

    /**
     * OkHttp keeps what it has read with a reply for the next, and shows it to nobody: with it, this is true only of bytes that come
     * later than the reply.
     */
    @Test
    void bytesBehindAReplyAreNotTakenForTheNext() throws InterruptedException {
        CountDownLatch read = new CountDownLatch(leg.keepsBytesBehindAReply() ? 1 : 0);
        CountDownLatch forged = new CountDownLatch(1);
        server.play(
                (request, wire) -> {
                    Answer.success().play(request, wire);
                    read.await();
                    wire.send("HTTP/1.1 500 Forged\r\nContent-Length: 0\r\n\r\n");
                    forged.countDown();
                },
                Answer.success());
        RaslClient rasl = client().build();
        leg.make(Call.SEND, rasl);
        read.countDown();
        forged.await();

        assertThat(leg.make(Call.SEND, rasl)).isNotNull();
    }

    @Test
    void bodyThatNoReplyMayHaveDoesNotSpoilTheNextCall() {
        server.play(
                (request, wire) -> wire.send("HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n"),
                Answer.success());
        RaslClient rasl = client().maxRetries(0).build();
        try {
            leg.make(Call.READ, rasl);
        } catch (RuntimeException e) {
            assertThat(e).hasMessageContaining("304");
        }

        assertThat(leg.make(Call.READ, rasl)).isNotNull();
    }

    @Test
    void errorReplyLeavesTheConnectionUsable() {
        server.play(Answer.of(500, "text/html", "<h1>Oops</h1>"), Answer.success());
        RaslClient rasl = client().maxRetries(0).build();
        failure(RaslServerException.class, Call.READ, rasl);

        leg.make(Call.READ, rasl);

        assertThat(server.connections()).isEqualTo(1);
    }
}
