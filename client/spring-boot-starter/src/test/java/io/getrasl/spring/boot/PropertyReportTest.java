package io.getrasl.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application that cannot start says which property is to blame and what to do, and never a secret. */
class PropertyReportTest {

    @Test
    void aMissingTokenIsSaidWithItsRemedies() {
        assertThat(report())
                .contains("The RASL property 'rasl.token' cannot be used: it is not set.")
                .contains("RASL_TOKEN", "rasl_sandbox_full", "rasl.enabled=false");
    }

    @Test
    void anEmptyTokenIsSaidWithThePlaceItCameFrom() {
        assertThat(report("rasl.token="))
                .contains(
                        "'rasl.token' (from \"rasl.token\" from property source \"commandLineArgs\") cannot be used: the token is blank.");
    }

    @Test
    void aMalformedTokenIsNotPrinted() {
        assertThat(report("rasl.token=Bearer tkn_4f1c"))
                .contains("'rasl.token'", "without \"Bearer \" in front")
                .doesNotContain("tkn_4f1c");
    }

    @Test
    void aPasswordInTheUrlIsNotPrinted() {
        assertThat(report("rasl.token=t", "rasl.base-url=https://me:pa%ss@host/api"))
                .contains("'rasl.base-url'")
                .doesNotContain("pa%ss");
    }

    @Test
    void aBlankWebhookSecretIsSaid() {
        assertThat(report("rasl.token=t", "rasl.webhook.secret=")).contains("'rasl.webhook.secret'", "is blank");
    }

    @ParameterizedTest
    @CsvSource({
        "rasl.base-url,         getrasl.io/api/v2, must start with http:// or https://",
        "rasl.connect-timeout,  0s,                at least 1 ms",
        "rasl.read-timeout,     -1s,               at least 1 ms",
        "rasl.max-retries,      -1,                must not be negative",
        "rasl.max-retry-wait,   -1s,               must not be negative",
        "rasl.proxy,            http://proxy:3128, not a host and a port",
        "rasl.proxy,            proxy:70000,       not a host and a port",
        "rasl.ssl-bundle,       nowhere,           no SSL bundle of that name",
        "rasl.user-agent,       café,              not ASCII",
        "rasl.headers.Host,     example.org,       set by the client itself",
        "rasl.webhook.max-body-size, 0B,           at least 1 byte",
    })
    void aWrongValueIsSaidWithItsProperty(String property, String value, String reason) {
        assertThat(report("rasl.token=t", "rasl.webhook.secret=s", property + "=" + value))
                .contains("APPLICATION FAILED TO START", "'" + property + "' (from ", reason, "Action:");
    }

    private static String report(String... properties) {
        return Applications.outputOf(() -> assertThat(
                        catchThrowable(() -> Applications.start(properties).close()))
                .isNotNull());
    }
}
