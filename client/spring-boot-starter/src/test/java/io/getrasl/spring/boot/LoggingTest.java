package io.getrasl.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.RaslClient;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Calls are in the application's log without a line of set-up, at the level that the application's properties say. */
class LoggingTest {

    @Test
    void everyCallIsLoggedWhereTheLevelIsDebug() throws IOException {
        try (RaslServer server = RaslServer.withContact()) {
            assertThat(output(server, "logging.level.io.getrasl.client=debug"))
                    .contains("DEBUG", "getContact (GET /contacts/")
                    .doesNotContain("tkn_4f1c");
        }
    }

    @Test
    void nothingIsLoggedOfCallsThatGoWell() throws IOException {
        try (RaslServer server = RaslServer.withContact()) {
            assertThat(output(server)).doesNotContain("getContact");
        }
    }

    @Test
    void bodiesAreLoggedWhereThatIsAskedFor() throws IOException {
        try (RaslServer server = RaslServer.withContact()) {
            assertThat(output(server, "logging.level.io.getrasl.client=trace", "rasl.log-bodies=true"))
                    .contains("getContact received ");
        }
    }

    @Test
    void bodiesAreNotLoggedWhereTheLevelIsDebug() throws IOException {
        try (RaslServer server = RaslServer.withContact()) {
            assertThat(output(server, "logging.level.io.getrasl.client=debug", "rasl.log-bodies=true"))
                    .doesNotContain("getContact received ");
        }
    }

    private static String output(RaslServer server, String... more) {
        String[] properties = new String[more.length + 2];
        System.arraycopy(more, 0, properties, 0, more.length);
        properties[more.length] = "rasl.token=tkn_4f1c";
        properties[more.length + 1] = "rasl.base-url=" + server.baseUrl();
        return Applications.outputOf(() -> {
            try (ConfigurableApplicationContext context = Applications.start(properties)) {
                context.getBean(RaslClient.class).contacts().getContact(812);
            }
        });
    }
}
