package io.getrasl.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.error.RaslConnectionException;
import io.getrasl.client.error.RaslNotFoundException;
import io.getrasl.client.error.RaslServerException;
import io.getrasl.client.error.UnreadableReplyException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Replies without end fill no memory and keep no caller. */
@OnEveryLeg
class HugeReplyTest extends WireSuite {

    private static final int MEGABYTE = 1 << 20;

    private final AtomicLong sent = new AtomicLong();

    /** Sends that head, and then the letter x until the client hangs up. */
    private Fault endless(String head) {
        byte[] block = "x".repeat(MEGABYTE).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        return (request, wire) -> {
            wire.send(head);
            while (true) {
                wire.send(block);
                sent.addAndGet(block.length);
            }
        };
    }

    @Test
    void endlessSuccessIsRefusedAndNotRepeated() {
        server.play(endless("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n\""), Answer.success());

        var failure = failure(UnreadableReplyException.class, Call.READ, it -> it);

        assertThat(failure.problem()).isEqualTo("it is larger than 67108864 bytes");
        assertThat(failure.status()).isEqualTo(200);
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void successWhoseToldLengthIsTooLargeIsRefused() {
        server.play(endless("HTTP/1.1 200 OK\r\nContent-Length: 9000000000000\r\n\r\n\""));

        var failure = failure(UnreadableReplyException.class, Call.SEND, it -> it);

        assertThat(failure.problem()).isEqualTo("it is larger than 67108864 bytes");
    }

    @Test
    void endlessErrorIsCutAndStillTellsItsStatus() {
        var failure = error(endless("HTTP/1.1 500 Oops\r\nConnection: close\r\n\r\n"));

        assertThat(failure).isExactlyInstanceOf(RaslServerException.class);
        assertThat(failure.bodyExcerpt()).hasSize(2004).endsWith("xxx ...");
        assertThat(sent.get()).isLessThan(50L * MEGABYTE);
    }

    @Test
    void endlessErrorInChunksIsCut() {
        Fault fault = (request, wire) -> {
            wire.send("HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n");
            while (true) {
                wire.send("10\r\nxxxxxxxxxxxxxxxx\r\n".repeat(100));
            }
        };

        assertThat(error(fault)).isExactlyInstanceOf(RaslNotFoundException.class);
    }

    @Test
    void manyHeadersAreKept() {
        Answer answer = Answer.error(404, "NOT_FOUND", "null");
        for (int i = 0; i < 500; i++) {
            answer = answer.with("X-Header-" + i + ": " + "v".repeat(100));
        }

        assertThat(error(answer).headers()).hasSizeGreaterThan(500);
    }

    @Test
    void endlessHeaderIsRefused() {
        Fault fault = (request, wire) -> {
            wire.send("HTTP/1.1 200 OK\r\nX-Long: ");
            endless(wire, "x".repeat(1000));
        };

        var failure = failure(RaslConnectionException.class, Call.SEND, fault);

        assertThat(failure.mayHaveReachedServer()).isTrue();
    }

    @Test
    void endlessHeadersAreRefused() {
        Fault fault = (request, wire) -> {
            wire.send("HTTP/1.1 200 OK\r\n");
            endless(wire, "X-Header: " + "x".repeat(1000) + "\r\n");
        };

        var failure = failure(RaslConnectionException.class, Call.SEND, fault);

        assertThat(failure.mayHaveReachedServer()).isTrue();
    }

    private void endless(Wire wire, String text) throws IOException {
        while (true) {
            wire.send(text);
            sent.addAndGet(text.length());
        }
    }
}
