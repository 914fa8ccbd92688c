package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.error.FeatureLimitExceededException;
import io.getrasl.client.error.InsufficientScopeException;
import io.getrasl.client.error.InvalidCodeException;
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
import io.getrasl.client.error.ValidationErrorException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Error replies become exceptions, whatever their body is. */
class ErrorReplyTest {

    private final LoopbackServer server = new LoopbackServer();
    private final RaslClient rasl =
            Fixtures.client(server.url(), new ArrayList<>()).maxRetries(0).build();

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

    @Test
    void detailsAreTyped() {
        var failure = failure(
                FeatureLimitExceededException.class,
                Reply.json(
                        403,
                        Fixtures.error(
                                "FEATURE_LIMIT_EXCEEDED",
                                "{\"feature\":\"contacts\",\"current\":1000,\"maximum\":1000,\"plan\":null}")));

        assertThat(failure.feature()).isEqualTo("contacts");
        assertThat(failure.current()).isEqualTo(1000L);
        assertThat(failure.maximum()).isEqualTo(1000L);
        assertThat(failure.details()).containsEntry("plan", null);
    }

    @Test
    void missingScopeIsNamed() {
        var failure = failure(
                InsufficientScopeException.class,
                Reply.json(403, Fixtures.error("INSUFFICIENT_SCOPE", "{\"required_scope\":\"contacts:read\"}")));

        assertThat(failure.requiredScope()).isEqualTo("contacts:read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"details\":{\"attempts_remaining\":4}",
                "\"attempts_remaining\":4",
                "\"details\":null,\"attempts_remaining\":4"
            })
    void wrongCodeTellsHowManyAttemptsAreLeft(String detail) {
        var failure = failure(
                InvalidCodeException.class,
                Reply.json(
                        422,
                        "{\"error\":{\"code\":\"INVALID_CODE\",\"message\":\"The code is wrong.\"," + detail + "}}"));

        assertThat(failure.attemptsRemaining()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "401, UNAUTHORIZED, RaslAuthenticationException",
        "403, INSUFFICIENT_SCOPE, RaslPermissionException",
        "403, FEATURE_LIMIT_EXCEEDED, RaslPermissionException",
        "403, FEATURE_NOT_AVAILABLE, RaslPermissionException",
        "403, CONTACT_OPTED_OUT, RaslPermissionException",
        "404, NOT_FOUND, RaslNotFoundException",
        "422, VALIDATION_ERROR, RaslInvalidRequestException",
        "422, WHATSAPP_NOT_CONFIGURED, RaslInvalidRequestException",
        "422, OTP_NOT_FOUND, RaslInvalidRequestException",
        "422, OTP_EXPIRED, RaslInvalidRequestException",
        "422, MAX_ATTEMPTS_EXCEEDED, RaslInvalidRequestException",
        "422, INVALID_CODE, RaslInvalidRequestException",
        "429, RATE_LIMIT_EXCEEDED, RaslThrottledException",
        "500, MESSAGE_SEND_FAILED, RaslServerException",
        "500, INTERNAL_ERROR, RaslServerException"
    })
    void everyCodeHasItsClassBelowThatOfItsStatus(int status, String code, String kind) {
        var failure = failure(RaslApiException.class, Reply.json(status, Fixtures.error(code, "null")));

        assertThat(failure.getClass().getSimpleName().toUpperCase(Locale.ROOT))
                .isEqualTo(code.replace("_", "") + "EXCEPTION");
        assertThat(failure.getClass().getSuperclass()).hasToString("class io.getrasl.client.error." + kind);
    }

    @Test
    void fieldErrorsAreGivenByField() {
        var failure = failure(
                ValidationErrorException.class,
                Reply.json(
                        422,
                        Fixtures.error("VALIDATION_ERROR", "{\"contacts.0.phone\":[\"Phone number is required\"]}")));

        assertThat(failure.fieldErrors()).isEqualTo(Map.of("contacts.0.phone", List.of("Phone number is required")));
    }

    @Test
    void detailsOfAnotherTypeThanDocumentedDoNoHarm() {
        var failure = failure(
                ValidationErrorException.class,
                Reply.json(422, Fixtures.error("VALIDATION_ERROR", "{\"phone\":\"is required\"}")));

        assertThat(failure.fieldErrors()).isEmpty();
        assertThat(failure.details()).isEqualTo(Map.of("phone", "is required"));
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
        assertThat(failure).hasMessage("getContact failed with 502: the server gave no reason with status 502");
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
