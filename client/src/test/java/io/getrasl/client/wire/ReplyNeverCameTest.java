package io.getrasl.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.error.RaslConnectionException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The request was received and no whole reply came: it may have been carried out, so only what is safe is repeated. */
@OnEveryLeg
class ReplyNeverCameTest extends WireSuite {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

    static Stream<Named<Fault>> faults() {
        Answer success = Answer.success();
        return Stream.of(
                Named.of("reset", Fault.reset()),
                Named.of("hung up", Fault.hangUp()),
                Named.of("half a status line", Fault.raw("HTTP/1.1 20")),
                Named.of("half a head", Fault.raw(HEAD + "Content-Le")),
                Named.of("no HTTP", Fault.raw("SSH-2.0-OpenSSH_9.6\r\n\r\n")),
                Named.of("status without a number", Fault.raw("HTTP/1.1 OK\r\nContent-Length: 0\r\n\r\n")),
                Named.of("length that is no number", Fault.raw(HEAD + "Content-Length: many\r\n\r\n{}")),
                Named.of("none of the body", success.truncatedAt(0)),
                Named.of("half of the body", success.truncatedAt(20)),
                Named.of("all of the body but a byte", success.truncatedAt(success.body().length - 1)),
                Named.of("chunk cut off", Fault.raw(HEAD + "Transfer-Encoding: chunked\r\n\r\n20\r\n{\"success\"")),
                Named.of("no last chunk", Fault.raw(HEAD + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n")),
                Named.of("no chunk at all", Fault.raw(HEAD + "Transfer-Encoding: chunked\r\n\r\n")),
                Named.of(
                        "chunk of no size",
                        Fault.raw(HEAD + "Transfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n0\r\n\r\n")));
    }

    static Stream<Arguments> ofWhatMustNotBeRepeated() {
        return faults().flatMap(fault ->
                Stream.of(Call.SEND, Call.DELETE, Call.DELETE_ONE).map(call -> Arguments.of(call, fault)));
    }

    static Stream<Arguments> ofWhatMayBeRepeated() {
        return faults().flatMap(fault -> Stream.of(Call.READ, Call.CHANGE).map(call -> Arguments.of(call, fault)));
    }

    @ParameterizedTest
    @MethodSource("ofWhatMustNotBeRepeated")
    void sendIsMadeOnceAndMayHaveArrived(Call call, Fault fault) {
        server.play(fault, Answer.success());

        var failure = failure(RaslConnectionException.class, call, it -> it);

        assertThat(server.received()).hasSize(1);
        assertThat(failure.mayHaveReachedServer()).isTrue();
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.operationId()).isEqualTo(call.operationId());
        assertThat(failure.server()).isEqualTo("127.0.0.1:" + server.port());
        assertThat(failure).hasCauseInstanceOf(java.io.IOException.class);
        assertThat(waits).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofWhatMayBeRepeated")
    void readIsRepeatedUntilItSucceeds(Call call, Fault fault) {
        server.play(fault, fault, Answer.success());

        call(call);

        assertThat(server.received()).hasSize(3);
        assertThat(waits).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("ofWhatMayBeRepeated")
    void attemptsAreTheRequestsThatTheServerSaw(Call call, Fault fault) {
        server.play(fault, fault, fault, Answer.success());

        var failure = failure(RaslConnectionException.class, call, it -> it);

        assertThat(failure.attempts()).isEqualTo(3);
        assertThat(server.received()).hasSize(3);
    }

    @ParameterizedTest
    @MethodSource("ofWhatMayBeRepeated")
    void withoutRetriesTheServerSeesOneRequest(Call call, Fault fault) {
        var failure = failure(RaslConnectionException.class, call, fault);

        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.mayHaveReachedServer()).isTrue();
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void whatArrivedOnceMayHaveArrivedHoweverTheLastAttemptEnds() {
        server.play(Fault.reset(), (request, wire) -> {
            server.close();
        });

        var failure = failure(RaslConnectionException.class, Call.READ, it -> it);

        assertThat(failure.attempts()).isEqualTo(3);
        assertThat(failure.mayHaveReachedServer()).isTrue();
    }

    @Test
    void nothingOfARequestIsToldByTheFailure() {
        var failure = failure(RaslConnectionException.class, Call.SEND, Fault.reset());

        assertThat(List.of(failure.toString(), String.valueOf(failure.getCause())))
                .noneMatch(it -> it.contains("Hello") || it.contains("+2010") || it.contains("rasl_test"));
    }
}
