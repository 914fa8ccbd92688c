package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.error.FeatureLimitExceededException;
import io.getrasl.client.error.InsufficientScopeException;
import io.getrasl.client.error.InvalidCodeException;
import io.getrasl.client.error.RaslApiException;
import io.getrasl.client.error.ValidationErrorException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which class an error code has, and what it tells of the details. */
class ErrorDetailsTest {

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
}
