package io.getrasl.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.WireClients;
import io.getrasl.client.error.NotFoundException;
import io.getrasl.client.error.RaslServerException;
import io.getrasl.client.error.UnreadableReplyException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content that is not JSON, not called JSON, or not in UTF-8. What a body is decides, not what it is called. */
@OnEveryLeg
class ForeignContentTest extends WireSuite {

    private static final String PAGE = "<!DOCTYPE html><html><head><title>502 Bad Gateway</title></head>"
            + "<body><h1>Bad Gateway</h1>nginx</body></html>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "text/plain; charset=iso-8859-1",
                "application/problem+json",
                "application/octet-stream",
                "nonsense",
                "application/json; charset=utf-8; charset=latin1"
            })
    void jsonUnderAnotherNameIsReadAsASuccess(String contentType) {
        server.play(Answer.of(200, contentType, Answer.SUCCESS));

        assertThat(call(Call.READ)).isNotNull();
    }

    @Test
    void jsonWithoutAContentTypeIsReadAsASuccess() {
        server.play(Fault.raw("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + Answer.SUCCESS));

        assertThat(call(Call.READ)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/vnd.rasl.v3+json"})
    void errorUnderAnotherNameIsStillTheErrorOfItsCode(String contentType) {
        var failure = error(Answer.of(404, contentType, Answer.error("NOT_FOUND", "null")));

        assertThat(failure).isExactlyInstanceOf(NotFoundException.class);
        assertThat(failure.requestId()).isEqualTo("0b6f8a52-3c1d-4d0e-9a77-5e2f1c9b8d40");
    }

    @Test
    void pageInPlaceOfASuccessIsUnreadableAndNotRepeated() {
        server.play(Answer.of(200, "text/html", "<html>Please log in to the hotel's network</html>"), Answer.success());

        var failure = failure(UnreadableReplyException.class, Call.READ, it -> it);

        assertThat(failure.operationId()).isEqualTo("getContact");
        assertThat(failure.status()).isEqualTo(200);
        assertThat(failure.problem()).startsWith("it is not JSON from line 1, column 1 on");
        assertThat(failure.bodyExcerpt()).isEqualTo("<html>Please log in to the hotel's network</html>");
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.requestId()).isNull();
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void unreadableSuccessNamesItsRequestAndHidesTheToken() {
        String body = "{\"data\":[\"" + WireClients.TOKEN + "\"]," + Answer.META + "}";

        var failure = failure(UnreadableReplyException.class, Call.READ, Answer.json(200, body));

        assertThat(failure)
                .hasMessage(
                        "getContact succeeded with 200, but its reply cannot be read: data: expected an object, found "
                                + "an array (request 0b6f8a52-3c1d-4d0e-9a77-5e2f1c9b8d40)");
        assertThat(failure.bodyExcerpt()).startsWith("{\"data\":[\"***\"]");
    }

    @Test
    void hugePageInPlaceOfASuccessIsCutInTheExcerpt() {
        var failure =
                failure(UnreadableReplyException.class, Call.READ, Answer.of(200, "text/html", "<".repeat(1_000_000)));

        assertThat(failure.bodyExcerpt()).hasSize(2004).endsWith("<<< ...");
    }

    @Test
    void pageOfAGatewayIsAServerErrorWithAnExcerpt() {
        var failure = error(Answer.of(502, "text/html", PAGE));

        assertThat(failure).isExactlyInstanceOf(RaslServerException.class);
        assertThat(failure.status()).isEqualTo(502);
        assertThat(failure.code()).isNull();
        assertThat(failure.bodyExcerpt()).isEqualTo(PAGE);
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.getMessage()).doesNotContain("<");
    }

    @Test
    void pageOfAGatewayIsRepeatedForReadsOnly() {
        server.play(Answer.of(502, "text/html", PAGE), Answer.success(), Answer.of(502, "text/html", PAGE));
        call(Call.READ);

        failure(RaslServerException.class, Call.SEND, it -> it);

        assertThat(server.received()).hasSize(3);
    }

    @Test
    void byteOrderMarkIsSkipped() {
        server.play(Answer.json(200, "\uFEFF" + Answer.SUCCESS));

        assertThat(call(Call.READ)).isNotNull();
    }

    @Test
    void byteOrderMarkOfAnErrorIsSkipped() {
        assertThat(error(Answer.json(404, "\uFEFF" + Answer.error("NOT_FOUND", "null"))))
                .isExactlyInstanceOf(NotFoundException.class);
    }

    @Test
    void invalidUtf8InASuccessIsUnreadable() {
        byte[] latin = Answer.SUCCESS.replace("Layla", "Zoë").getBytes(StandardCharsets.ISO_8859_1);

        var failure = failure(UnreadableReplyException.class, Call.READ, Answer.of(200, "application/json", latin));

        assertThat(failure.problem()).startsWith("it is not JSON from line 1, column ");
    }

    @Test
    void invalidUtf8InAnErrorIsReplacedInTheExcerpt() {
        byte[] latin = "caf\u00e9 closed".getBytes(StandardCharsets.ISO_8859_1);

        var failure = error(Answer.of(503, "text/plain", latin));

        assertThat(failure).isExactlyInstanceOf(RaslServerException.class);
        assertThat(failure.bodyExcerpt()).isEqualTo("caf\uFFFD closed");
    }
}
