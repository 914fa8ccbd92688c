package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void listensOn8080WithoutOptions() {
        assertThat(Options.parse().port()).isEqualTo(8080);
    }

    @Test
    void allowsSixtyCallsWithoutOptions() {
        assertThat(Options.parse().callsPerMinute()).isEqualTo(60);
    }

    @Test
    void keepsDataInMemoryWithoutOptions() {
        assertThat(Options.parse().database()).isNull();
    }

    @Test
    void holdsTenConnectionsWithoutOptions() {
        assertThat(Options.parse().databasePool()).isEqualTo(10);
    }

    @Test
    void refusesAPoolOfOneConnection() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--db-pool", "1"))
                .withMessage("--db-pool needs a whole number from 2 to 1000, not '1'");
    }

    @Test
    void takesTheValueAfterASpace() {
        assertThat(Options.parse("--port", "8081").port()).isEqualTo(8081);
    }

    @Test
    void takesTheValueAfterAnEqualsSign() {
        assertThat(Options.parse("--port=8081").port()).isEqualTo(8081);
    }

    @Test
    void keepsEqualsSignsOfAValue() {
        assertThat(Options.parse("--db=jdbc:postgresql://db/rasl?user=me").database())
                .isEqualTo("jdbc:postgresql://db/rasl?user=me");
    }

    @Test
    void takesNoLimitAsZero() {
        assertThat(Options.parse("--rate-limit", "0").callsPerMinute()).isZero();
    }

    @Test
    void namesAnOptionThatThereIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--prot", "1"))
                .withMessage("there is no option '--prot'; --help lists them");
    }

    @Test
    void namesAnOptionWithoutItsValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--port"))
                .withMessage("--port needs a value");
    }

    @Test
    void refusesAPortThatIsNoNumber() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--port", "http"))
                .withMessage("--port needs a whole number from 0 to 65535, not 'http'");
    }

    @Test
    void refusesAPortThatThereIsNot() {
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse("--port", "65536"));
    }

    @Test
    void refusesADatabaseThatIsNoJdbcUrl() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--db", "postgres://db/rasl"))
                .withMessageStartingWith("--db needs a JDBC URL");
    }

    @Test
    void doesNotShowThePassword() {
        assertThat(Options.parse("--db", "jdbc:h2:mem:x", "--db-password", "secret"))
                .asString()
                .doesNotContain("secret");
    }

    @Test
    void sendsEventsNowhereWithoutOptions() {
        assertThat(Options.parse().webhooks().url()).isNull();
    }

    @Test
    void takesWhereEventsGo() {
        Options options = Options.parse("--webhook-url", "http://127.0.0.1:9000/", "--webhook-secret=s");
        assertThat(options.webhooks().url()).isEqualTo("http://127.0.0.1:9000/");
        assertThat(options.webhooks().secret()).isEqualTo("s");
    }

    @Test
    void refusesAWebhookThatIsNoUrl() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--webhook-url", "localhost:9000"))
                .withMessage("--webhook-url needs an http or https URL, such as http://127.0.0.1:9000/hooks");
    }

    @Test
    void refusesASecretForNobody() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--webhook-secret", "s"))
                .withMessage("--webhook-secret needs --webhook-url besides it");
    }

    @Test
    void doesNotShowTheQueryOfTheWebhook() {
        assertThat(Options.parse("--webhook-url", "http://127.0.0.1:9000/?token=hush"))
                .asString()
                .contains("http://127.0.0.1:9000/")
                .doesNotContain("hush");
    }

    @Test
    void logsEachRequestInJson() {
        assertThat(Options.parse("--log-format", "json").log().requests()).isTrue();
    }

    @Test
    void refusesAFormatThatThereIsNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--log-format", "xml"))
                .withMessage("--log-format needs text or json, not 'xml'");
    }

    @Test
    void doesNotShowTheSecret() {
        assertThat(Options.parse("--webhook-url", "http://127.0.0.1:9000/", "--webhook-secret", "hush"))
                .asString()
                .doesNotContain("hush");
    }

    @Test
    void aSeedThatIsNoFileIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Options.parse("--seed", "no-such-file.json"))
                .withMessage("--seed needs a file that can be read, not 'no-such-file.json'");
    }
}
