package io.getrasl.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.RaslClient;
import io.getrasl.client.error.RaslConnectionException;
import io.getrasl.client.error.RaslNotFoundException;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replies that take their time. The timeout is the time of an attempt as a whole, whatever trickles in meanwhile. */
@OnEveryLeg
class SlowReplyTest extends WireSuite {

    private static final Duration SHORT = Duration.ofMillis(250);
    private static final Duration LONG = Duration.ofSeconds(15);

    private final CountDownLatch over = new CountDownLatch(1);

    @AfterEach
    void release() {
        over.countDown();
    }

    /** Sends a prefix of a success and then a byte now and then, for as long as the client listens. */
    private static Fault trickle(String prefix) {
        return (request, wire) -> {
            wire.send(prefix);
            while (true) {
                wire.send(" ");
                Thread.sleep(5);
            }
        };
    }

    static Stream<Named<Fault>> trickles() {
        return Stream.of(
                Named.of("head", trickle("HTTP/1.1 200 OK\r\nX-Slow:")),
                Named.of("body of a told length", trickle("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")),
                Named.of("body without a length", trickle("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")));
    }

    private Fault silenceAfter(String prefix) {
        return (request, wire) -> {
            wire.send(prefix);
            over.await();
        };
    }

    /** A client with little time and a connection that stands, so that no time is lost before a request leaves. */
    private RaslClient hasty() {
        server.play(Answer.success());
        RaslClient patient = client().readTimeout(LONG).build();
        leg.make(Call.READ, patient);
        server.received().clear();
        return patient.with(it -> it.readTimeout(SHORT));
    }

    private void timesOut(Call call, Fault fault) {
        RaslClient hasty = hasty().with(it -> it.maxRetries(0));
        server.play(fault, Answer.success());

        var failure = failure(RaslConnectionException.class, call, hasty);

        assertThat(failure).hasCauseInstanceOf(HttpTimeoutException.class).hasMessageContaining("250 ms");
        assertThat(failure.mayHaveReachedServer()).isTrue();
        assertThat(server.received()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("trickles")
    void trickleDoesNotProlongTheTimeout(Fault fault) {
        timesOut(Call.READ, fault);
    }

    @Test
    void silenceAfterTheRequestTimesOut() {
        timesOut(Call.READ, silenceAfter(""));
    }

    @Test
    void silenceInTheBodyTimesOut() {
        timesOut(Call.READ, silenceAfter("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"success\""));
    }

    @Test
    void silenceInTheBodyOfAnErrorLeavesTheError() {
        server.play(silenceAfter("HTTP/1.1 404 Not Found\r\nContent-Length: 100\r\n\r\n{\"success\""));
        RaslClient hasty = client().readTimeout(SHORT).build();

        var failure = failure(RaslNotFoundException.class, Call.READ, hasty);

        assertThat(failure.bodyExcerpt()).isEqualTo("{\"success\"");
    }

    @Test
    void sendThatTimesOutIsNotRepeated() {
        RaslClient hasty = hasty();
        server.play(silenceAfter(""), Answer.success());

        var failure = failure(RaslConnectionException.class, Call.SEND, hasty);

        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.mayHaveReachedServer()).isTrue();
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void readThatTimesOutIsRepeated() {
        RaslClient hasty = hasty().with(it -> it.readTimeout(Duration.ofMillis(800)));
        server.play(silenceAfter(""), Answer.success());

        leg.make(Call.READ, hasty);

        assertThat(server.received()).hasSize(2);
    }

    @Test
    void replyInManySmallPiecesIsOneReply() {
        server.play((request, wire) -> pieces(wire, Answer.success()));

        leg.make(Call.READ, client().readTimeout(LONG).build());

        assertThat(server.received()).hasSize(1);
    }

    private static void pieces(Wire wire, Answer answer) throws IOException {
        for (byte each : answer.head(String.valueOf(answer.body().length))
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII)) {
            wire.send(new byte[] {each});
        }
        for (byte each : answer.body()) {
            wire.send(new byte[] {each});
        }
    }

    @Test
    void connectionOfATimedOutReplyIsNotUsedAgain() {
        server.play(silenceAfter("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"), Answer.success());
        RaslClient hasty = client().readTimeout(SHORT).maxRetries(0).build();
        failure(RaslConnectionException.class, Call.READ, hasty);

        leg.make(Call.SEND, hasty.with(it -> it.readTimeout(LONG)));

        assertThat(server.connections()).isEqualTo(2);
    }
}
