package io.getrasl.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.error.RaslNotFoundException;
import io.getrasl.client.error.RaslServerException;
import io.getrasl.client.error.UnreadableReplyException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Replies without a body. */
@OnEveryLeg
class EmptyReplyTest extends WireSuite {

    static Stream<Named<Fault>> empties() {
        return Stream.of(
                Named.of("204", Fault.raw("HTTP/1.1 204 No Content\r\n\r\n")),
                Named.of("205", Fault.raw("HTTP/1.1 205 Reset Content\r\nContent-Length: 0\r\n\r\n")),
                Named.of("202", Answer.of(202, "application/json", "")),
                Named.of("200 of length 0", Answer.of(200, "application/json", "")),
                Named.of(
                        "200 without a chunk",
                        Answer.of(200, "application/json", "").chunked()),
                Named.of(
                        "200 until the end",
                        Answer.of(200, "application/json", "").untilTheEnd()),
                Named.of("200 without a word", Fault.raw("HTTP/1.1 200 OK\r\n\r\n")),
                Named.of("white space", Answer.of(200, "application/json", " \r\n\t ")));
    }

    @ParameterizedTest
    @MethodSource("empties")
    void successWithoutABodyIsUnreadableAndNotRepeated(Fault fault) {
        server.play(fault, Answer.success());

        var failure = failure(UnreadableReplyException.class, Call.SEND, it -> it);

        assertThat(failure.operationId()).isEqualTo("sendTextMessage");
        assertThat(failure.status()).isBetween(200, 205);
        assertThat(failure.problem()).isEqualTo("it is empty");
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void deletionAnsweredWithNoContentSaysThatItWasCarriedOut() {
        var failure =
                failure(UnreadableReplyException.class, Call.DELETE_ONE, Fault.raw("HTTP/1.1 204 No Content\r\n\r\n"));

        assertThat(failure).hasMessage("deleteContact succeeded with 204, but its reply cannot be read: it is empty");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void emptyServerErrorIsToldByItsStatus(int status) {
        var failure = error(Answer.of(status, "text/html", ""));

        assertThat(failure).isExactlyInstanceOf(RaslServerException.class);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.code()).isNull();
        assertThat(failure.requestId()).isNull();
        assertThat(failure.bodyExcerpt()).isEmpty();
        assertThat(failure).hasMessage("getContact failed with " + status + ": the server gave no reason");
    }

    @Test
    void errorWithoutABodyAtAllIsToldByItsStatus() {
        assertThat(error(Fault.raw("HTTP/1.1 404 Not Found\r\n\r\n"))).isExactlyInstanceOf(RaslNotFoundException.class);
    }

    @Test
    void emptyErrorCanNameTheRequestInAHeader() {
        var failure = error(Answer.of(500, "text/html", "").with("X-Request-Id: 7f3a"));

        assertThat(failure.requestId()).isEqualTo("7f3a");
    }
}
