package io.getrasl.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.server.fixture.FixtureServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a server may set. */
class SettingsTest {

    private static final String[] HEADERS = {"Content-Type", "application/json", "Authorization", "Bearer full"};

    private static FixtureServer server;

    @BeforeAll
    static void start() {
        server = new FixtureServer("--rasl.server.base-path=/v9", "--rasl.server.max-body-size=12B");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void servesUnderItsBasePath() {
        assertThat(server.send("GET", "/v9/contacts/1", null, HEADERS).status()).isEqualTo(200);
    }

    @Test
    void servesNothingUnderTheUsualBasePath() {
        assertThat(server.send("GET", "/api/v2/contacts/1", null, HEADERS).status())
                .isEqualTo(404);
    }

    @Test
    void takesBodiesUpToItsLimit() {
        assertThat(server.send("DELETE", "/v9/contacts/batch", "{\"ids\":[812]", HEADERS)
                        .error())
                .contains("Is not valid JSON");
    }

    @Test
    void refusesBodiesOverItsLimit() {
        assertThat(server.send("DELETE", "/v9/contacts/batch", "{\"ids\":[812]}", HEADERS)
                        .error())
                .isEqualTo("422 VALIDATION_ERROR {\"body\":[\"Must not be larger than 12 bytes\"]}");
    }

    @Test
    void refusesABasePathThatIsNone() {
        assertThatThrownBy(() -> new FixtureServer("--rasl.server.base-path=v9/"))
                .rootCause()
                .hasMessage("rasl.server.base-path must start with a slash and not end with one, but is 'v9/'");
    }
}
