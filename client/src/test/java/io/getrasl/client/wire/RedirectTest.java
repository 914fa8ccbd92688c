package io.getrasl.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.error.RaslRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Redirects are never followed: they would carry the token, or repeat a send, to where nobody decided to. */
@OnEveryLeg
class RedirectTest extends WireSuite {

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 304, 305, 307, 308, 399})
    void isAnErrorThatTellsWhereItPoints(int status) {
        try (FaultServer elsewhere = new FaultServer()) {
            String target = elsewhere.url() + "/contacts/812";

            var failure = error(Answer.of(status, "text/html", "").with("Location: " + target));

            assertThat(failure).isExactlyInstanceOf(RaslRequestException.class);
            assertThat(failure.status()).isEqualTo(status);
            assertThat(failure.headers().get("location")).containsExactly(target);
            assertThat(failure)
                    .hasMessage("getContact failed with " + status + ": the server redirects to "
                            + elsewhere.url().replace("/api/v2", "")
                            + ", and redirects are not followed; the base URL may be wrong");
            assertThat(elsewhere.connections()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void isNotFollowedByASend(int status) {
        try (FaultServer elsewhere = new FaultServer()) {
            server.play(Answer.of(status, "text/html", "").with("Location: " + elsewhere.url()), Answer.success());

            failure(RaslRequestException.class, Call.SEND, it -> it);

            assertThat(elsewhere.connections()).isZero();
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void isNotFollowedOnTheSameServer() {
        server.play(Answer.of(307, "text/html", "").with("Location: /api/v2/contacts/9"), Answer.success());

        failure(RaslRequestException.class, Call.READ, it -> it);

        assertThat(server.received()).hasSize(1);
    }
}
