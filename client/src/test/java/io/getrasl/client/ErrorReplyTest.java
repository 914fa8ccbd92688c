package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.error.NotFoundException;
import io.getrasl.client.error.RaslApiException;
import io.getrasl.client.error.RaslAuthenticationException;
import io.getrasl.client.error.RaslInvalidRequestException;
import io.getrasl.client.error.RaslNotFoundException;
import io.getrasl.client.error.RaslPermissionException;
import io.getrasl.client.error.RaslRequestException;
import io.getrasl.client.error.RaslServerException;
import io.getrasl.client.error.RaslThrottledException;
import io.getrasl.client.error.RateLimitExceededException;
import io.getrasl.client.error.UnauthorizedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Error replies become exceptions, whatever their body is. */
@ParameterizedClass
@EnumSource(Form.class)
class ErrorReplyTest {

    private final LoopbackServer server = new LoopbackServer();
    private final RaslClient rasl;

    ErrorReplyTest(Form form) {
        this.rasl = form.client(server.url(), new ArrayList<>()).maxRetries(0).build();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private <T extends RaslApiException> T failure(Class<T> type, Reply reply) {
        server.reply(reply);
        try {
            rasl.contacts().getContact(812);
        } catch (RaslApiException e) {
            assertThat(e).isInstanceOf(type);
            return type.cast(e);
        }
        throw new AssertionError("no exception");
    }

    @Test
    void exceptionTellsEverythingThatTheEnvelopeHolds() {
        var failure = failure(NotFoundException.class, Reply.json(404, Fixtures.error("NOT_FOUND", "null")));

        assertThat(failure.operationId()).isEqualTo("getContact");
        assertThat(failure.status()).isEqualTo(404);
        assertThat(failure.code()).isEqualTo("NOT_FOUND");
        assertThat(failure.serverMessage()).isEqualTo("Something is wrong");
        assertThat(failure.details()).isEmpty();
        assertThat(failure.requestId()).isEqualTo("0b6f8a52-3c1d-4d0e-9a77-5e2f1c9b8d40");
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.headers().get("content-type")).containsExactly("application/json");
        assertThat(failure)
                .hasMessage("getContact failed with 404 NOT_FOUND: Something is wrong"
                        + " (request 0b6f8a52-3c1d-4d0e-9a77-5e2f1c9b8d40)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":{\"code\":\"RATE_LIMIT_EXCEEDED\",\"details\":{\"retry_after\":5}}}",
                "{\"error\":{\"code\":\"RATE_LIMIT_EXCEEDED\",\"retry_after\":5}}",
                "{\"error_code\":\"RATE_LIMIT_EXCEEDED\",\"retry_after\":\"5\"}",
                "{\"code\":\"RATE_LIMIT_EXCEEDED\",\"retry_after\":5.0}"
            })
    void codeAndWaitAreFoundWhereverTheyStand(String body) {
        var failure = failure(RateLimitExceededException.class, Reply.json(429, body));

        assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void bodyBeatsHeader() {
        String body = Fixtures.error("RATE_LIMIT_EXCEEDED", "{\"retry_after\":5}");

        var failure =
                failure(RateLimitExceededException.class, Reply.with(429, "application/json", body, "Retry-After: 9"));

        assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void codeIsKnownWhateverTheStatus() {
        failure(UnauthorizedException.class, Reply.json(400, Fixtures.error("UNAUTHORIZED", "null")));
    }

    @ParameterizedTest
    @CsvSource({
        "302, RaslRequestException",
        "400, RaslRequestException",
        "401, RaslAuthenticationException",
        "403, RaslPermissionException",
        "404, RaslNotFoundException",
        "418, RaslRequestException",
        "422, RaslInvalidRequestException",
        "429, RaslThrottledException",
        "500, RaslServerException",
        "503, RaslServerException"
    })
    void unknownCodeGivesTheClassOfItsStatus(int status, String type) {
        var failure = failure(
                RaslApiException.class, Reply.json(status, Fixtures.error("BRAND_NEW", "{\"hint\":[1,2.50,null]}")));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(type);
        assertThat(failure.code()).isEqualTo("BRAND_NEW");
        assertThat(failure.details()).containsKey("hint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"no\"",
                "42",
                "{",
                "{\"error\":{\"code\":5,\"message\":[],\"details\":\"x\"}}",
                "<html><body>Bad gateway</body></html>",
                "{\"success\":false,\"error\":{\"code\":\"NOT_FO"
            })
    void bodyThatIsNoErrorEnvelopeGivesStatusAndExcerpt(String body) {
        var failure = failure(RaslServerException.class, Reply.with(502, "text/html", body));

        assertThat(failure.status()).isEqualTo(502);
        assertThat(failure.code()).isNull();
        assertThat(failure.bodyExcerpt()).isEqualTo(body);
        assertThat(failure).hasMessage("getContact failed with 502: the server gave no reason");
    }

    @Test
    void connectionThatBreaksOffInAnErrorStillGivesTheError() {
        var failure = failure(RaslNotFoundException.class, Reply.truncated(404, "{\"success\":false,\"err"));

        assertThat(failure.bodyExcerpt()).isEqualTo("{\"success\":false,\"err");
    }

    @Test
    void hugeBodyIsCut() {
        var failure = failure(RaslServerException.class, Reply.with(500, "text/plain", "x".repeat(3_000_000)));

        assertThat(failure.bodyExcerpt()).hasSizeLessThan(2100).endsWith("x ...");
    }

    @Test
    void tokenThatTheServerRepeatsIsTakenOut() {
        String page = "{\"message\":\"Bearer " + Fixtures.TOKEN + " is not valid\"}";

        var failure = failure(RaslAuthenticationException.class, Reply.json(401, page));

        assertThat(failure.getMessage() + failure.bodyExcerpt() + failure.error())
                .doesNotContain(Fixtures.TOKEN)
                .contains("Bearer *** is not valid");
    }

    @Test
    void redirectIsAnErrorAndKeepsTheTokenHere() {
        failure(
                RaslRequestException.class,
                Reply.with(307, "text/plain", "", "Location: " + server.url() + "/contacts/9"));

        assertThat(server.received()).hasSize(1);
    }

    @Test
    void kindsAreDistinctFromCodes() {
        assertThat(List.of(
                        RaslPermissionException.class, RaslInvalidRequestException.class, RaslThrottledException.class))
                .allSatisfy(it -> assertThat(it.getSuperclass()).isEqualTo(RaslApiException.class));
    }
}
