package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the builder takes and what it refuses. */
class BuilderTest {

    @Test
    void tokenIsNeeded() {
        assertThatThrownBy(() -> RaslClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("RaslClient needs a token: call token(...) before build()");
    }

    @Test
    void firstServerOfTheSpecificationIsTheDefault() {
        assertThat(RaslClient.builder().token("t").build()).hasToString("RaslClient[https://getrasl.io/api/v2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "s3cr3t with space", "s3cr3t\r\nX-Evil: 1", "Bearer s3cr3t", "s3cr3tü"})
    void tokenThatCannotBeOneIsRefusedWithoutRepeatingIt(String token) {
        assertThatThrownBy(() -> RaslClient.builder().token(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("token")
                .hasMessageNotContaining("s3cr3t");
    }

    @ParameterizedTest
    @CsvSource({
        "getrasl.io, baseUrl must start with http:// or https:// and a host: getrasl.io",
        "ftp://getrasl.io, baseUrl must start with http:// or https:// and a host: ftp://getrasl.io",
        "http://127.0.0.1:99999/api, baseUrl has a port above 65535: http://127.0.0.1:99999/api",
        "https:///api, baseUrl must start with http:// or https:// and a host: https:///api",
        "https://getrasl.io/api?x=1, baseUrl must not have a query or fragment: https://getrasl.io/api?x=1",
        "https://me:s3cr3t@getrasl.io, baseUrl must not hold a user or password",
        "https://getrasl.io/{version}, baseUrl is not a URL: https://getrasl.io/{version}"
    })
    void urlThatCannotBeABaseIsRefused(String url, String message) {
        assertThatThrownBy(() -> RaslClient.builder().baseUrl(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void slashAtTheEndOfTheBaseMakesNoDifference() {
        assertThat(RaslClient.builder()
                        .token("t")
                        .baseUrl("http://127.0.0.1:8080/api/v2/")
                        .build())
                .hasToString("RaslClient[http://127.0.0.1:8080/api/v2]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "content-TYPE", "Host", "bad name", "bad:name", ""})
    void headerOfTheClientsOwnIsRefused(String name) {
        assertThatThrownBy(() -> RaslClient.builder().header(name, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headerCannotBeSmuggledIn() {
        assertThatThrownBy(() -> RaslClient.builder().header("X-Trace", "a\r\nX-Evil: b"))
                .hasMessage("the value for X-Trace holds line breaks or is not ASCII");
    }

    @Test
    void limitsMustMakeSense() {
        assertThatThrownBy(() -> RaslClient.builder().maxRetries(-1)).hasMessageContaining("maxRetries");
        assertThatThrownBy(() -> RaslClient.builder().readTimeout(Duration.ZERO))
                .hasMessageContaining("readTimeout");
        assertThatThrownBy(() -> RaslClient.builder().connectTimeout(Duration.ofSeconds(-1)))
                .hasMessageContaining("connectTimeout");
        assertThatThrownBy(() -> RaslClient.builder().maxRetryWait(Duration.ofSeconds(-1)))
                .hasMessageContaining("maxRetryWait");
    }
}
