package io.getrasl.server;

import static io.getrasl.server.fixture.FixtureServer.call;
import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.server.fixture.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may call what, and in which order that is found out. */
class GuardTest {

    private static final String CONTACTS = "/api/v2/contacts";

    @Test
    void refusesCallersWithoutToken() {
        assertThat(call("GET", CONTACTS, null, "X-Nothing", "x").error()).isEqualTo("401 UNAUTHORIZED null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer unknown", "Bearer", "Bearer  ", "Basic full", "full", "Bearerfull"})
    void refusesOtherTokens(String authorization) {
        assertThat(call("GET", CONTACTS, null, "Authorization", authorization).error())
                .isEqualTo("401 UNAUTHORIZED null");
    }

    @Test
    void takesTheSchemeInAnyCase() {
        assertThat(call("GET", CONTACTS, null, "Authorization", "bearer full").status())
                .isEqualTo(200);
    }

    @Test
    void namesTheMissingScope() {
        assertThat(call("DELETE", CONTACTS + "/1", null, "Authorization", "Bearer readonly")
                        .error())
                .isEqualTo("403 INSUFFICIENT_SCOPE {\"required_scope\":\"contacts:delete\"}");
    }

    @Test
    void asksGatesBeforeItChecksScopes() {
        assertThat(call("GET", CONTACTS, null, "Authorization", "Bearer throttled")
                        .error())
                .isEqualTo("429 RATE_LIMIT_EXCEEDED {\"retry_after\":17}");
    }

    @Test
    void saysInAHeaderHowLongToWait() {
        Answer answer = call("GET", CONTACTS, null, "Authorization", "Bearer throttled");
        assertThat(answer.headers().firstValue("Retry-After")).contains("17");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "x"})
    void authenticatesBeforeItLooksAtTheBody(String contentType) {
        Answer answer = call("POST", CONTACTS, "{nonsense", "Content-Type", contentType, "Accept", "text/html");
        assertThat(answer.error()).isEqualTo("401 UNAUTHORIZED null");
    }

    @Test
    void authenticatesBeforeItLooksAtThePath() {
        assertThat(call("GET", CONTACTS + "/twelve", null, "Accept", "*/*").error())
                .isEqualTo("401 UNAUTHORIZED null");
    }
}
