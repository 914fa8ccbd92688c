package io.getrasl.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.CallOptions;
import io.getrasl.client.RaslClient;
import io.getrasl.client.error.RaslServerException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class RaslClientAutoConfigurationTest {

    private static final String TOKEN = "rasl.token=tkn_4f1c";

    @Test
    void callsWithTheTokenOfTheProperties() throws IOException {
        try (RaslServer server = RaslServer.withContact();
                ConfigurableApplicationContext context =
                        Applications.start(TOKEN, "rasl.base-url=" + server.baseUrl())) {
            RaslClient rasl = context.getBean(RaslClient.class);

            assertThat(rasl.contacts().getContact(812).id()).isEqualTo(812);
            assertThat(server.header("Authorization")).isEqualTo("Bearer tkn_4f1c");
        }
    }

    @Test
    void appendsTheApplicationToTheUserAgent() throws IOException {
        try (RaslServer server = RaslServer.withContact();
                ConfigurableApplicationContext context = Applications.start(
                        TOKEN, "rasl.base-url=" + server.baseUrl(), "rasl.user-agent=acme-crm/3.1")) {
            context.getBean(RaslClient.class).contacts().getContact(812);

            assertThat(server.header("User-Agent")).startsWith("rasl-java/").endsWith(" acme-crm/3.1");
        }
    }

    @Test
    void sendsTheHeadersOfTheProperties() throws IOException {
        try (RaslServer server = RaslServer.withContact();
                ConfigurableApplicationContext context =
                        Applications.start(TOKEN, "rasl.base-url=" + server.baseUrl(), "rasl.headers.X-Team=billing")) {
            context.getBean(RaslClient.class).contacts().getContact(812);

            assertThat(server.header("X-Team")).isEqualTo("billing");
        }
    }

    @Test
    void triesAsOftenAsTheProperties() throws IOException {
        try (RaslServer server = new RaslServer(503, "{}");
                ConfigurableApplicationContext context =
                        Applications.start(TOKEN, "rasl.base-url=" + server.baseUrl(), "rasl.max-retries=0")) {
            RaslClient rasl = context.getBean(RaslClient.class);

            assertThatThrownBy(() -> rasl.contacts().getContact(812)).isInstanceOf(RaslServerException.class);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void hasTheDefaultsOfTheClientItself() {
        try (ConfigurableApplicationContext context = Applications.start(TOKEN)) {
            RaslClient plain = RaslClient.builder().token("tkn_4f1c").build();

            assertThat(options(context.getBean(RaslClient.class))).isEqualTo(options(plain));
        }
    }

    @Test
    void takesItsOptionsFromTheProperties() {
        try (ConfigurableApplicationContext context =
                Applications.start(TOKEN, "rasl.read-timeout=90s", "rasl.max-retries=4", "rasl.max-retry-wait=5s")) {
            assertThat(options(context.getBean(RaslClient.class)))
                    .contains("readTimeout=PT1M30S", "maxRetries=4", "maxRetryWait=PT5S");
        }
    }

    @Test
    void goesThroughTheProxyOfTheProperties() throws IOException {
        try (RaslServer proxy = RaslServer.withContact();
                ConfigurableApplicationContext context = Applications.start(
                        TOKEN, "rasl.base-url=http://rasl.invalid/api/v2", "rasl.proxy=127.0.0.1:" + proxy.port())) {
            assertThat(context.getBean(RaslClient.class)
                            .contacts()
                            .getContact(812)
                            .id())
                    .isEqualTo(812);
            assertThat(proxy.header("Host")).isEqualTo("rasl.invalid");
        }
    }

    @Test
    void makesNoClientWhereItIsSwitchedOff() {
        try (ConfigurableApplicationContext context = Applications.start("rasl.enabled=false")) {
            assertThat(context.getBeanNamesForType(RaslClient.class)).isEmpty();
        }
    }

    @Test
    void showsNoTokenInItsProperties() {
        try (ConfigurableApplicationContext context =
                Applications.start(TOKEN, "rasl.headers.X-Key=hidden_8812", "rasl.webhook.secret=whsec_77")) {
            assertThat(context.getBean(RaslProperties.class).toString()).doesNotContain("tkn_4f1c", "hidden_8812");
            assertThat(context.getBean(RaslWebhookProperties.class).toString()).doesNotContain("whsec_77");
        }
    }

    private static String options(RaslClient rasl) {
        AtomicReference<CallOptions> seen = new AtomicReference<>();
        rasl.with(options -> {
            seen.set(options);
            return options;
        });
        return seen.get().toString();
    }
}
