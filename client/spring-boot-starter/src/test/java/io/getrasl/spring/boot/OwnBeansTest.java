package io.getrasl.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Client;
import feign.Response;
import io.getrasl.client.CallLogger;
import io.getrasl.client.DriftListener;
import io.getrasl.client.RaslClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a team gives takes part in its client, or takes its place. */
class OwnBeansTest {

    @Test
    void theTeamsClientIsTheOnlyOne() {
        try (ConfigurableApplicationContext context = Applications.start(OwnClient.class)) {
            assertThat(context.getBean(RaslClient.class)).isSameAs(OwnClient.CLIENT);
        }
    }

    @Test
    void aCustomizerHasTheLastWord() throws IOException {
        try (RaslServer server = RaslServer.withContact();
                ConfigurableApplicationContext context = Applications.start(
                        TokenFromVault.class, "rasl.token=tkn_4f1c", "rasl.base-url=" + server.baseUrl())) {
            context.getBean(RaslClient.class).contacts().getContact(812);

            assertThat(server.header("Authorization")).isEqualTo("Bearer from_the_vault");
        }
    }

    @Test
    void aCustomizerMayBeTheOneWhoHasTheToken() {
        try (ConfigurableApplicationContext context = Applications.start(TokenFromVault.class)) {
            assertThat(context.getBeanNamesForType(RaslClient.class)).hasSize(1);
        }
    }

    @Test
    void everyLoggerIsToldThoughAnotherFails() throws IOException {
        Listening.told.clear();
        try (RaslServer server = RaslServer.withContact();
                ConfigurableApplicationContext context =
                        Applications.start(Listening.class, "rasl.token=t", "rasl.base-url=" + server.baseUrl())) {
            context.getBean(RaslClient.class).contacts().getContact(812);

            assertThat(Listening.told).contains("first getContact", "second getContact");
        }
    }

    @Test
    void theDriftListenerIsTold() throws IOException {
        Listening.told.clear();
        try (RaslServer server = RaslServer.withContact();
                ConfigurableApplicationContext context =
                        Applications.start(Listening.class, "rasl.token=t", "rasl.base-url=" + server.baseUrl())) {
            context.getBean(RaslClient.class).contacts().getContact(812);

            assertThat(Listening.told).contains("drift later");
        }
    }

    @Test
    void theTransportIsFoundByItsName() {
        try (ConfigurableApplicationContext context = Applications.start(OwnTransport.class, "rasl.token=t")) {
            assertThat(context.getBean(RaslClient.class)
                            .contacts()
                            .getContact(7)
                            .id())
                    .isEqualTo(7);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class OwnClient {

        static final RaslClient CLIENT = RaslClient.builder().token("own").build();

        @Bean
        RaslClient client() {
            return CLIENT;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class TokenFromVault {

        @Bean
        RaslClientBuilderCustomizer token() {
            return builder -> builder.token(() -> "from_the_vault");
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Listening {

        static final List<String> told = new CopyOnWriteArrayList<>();

        @Bean
        CallLogger first() {
            return attempt -> {
                told.add("first " + attempt.operationId());
                throw new IllegalStateException("a logger of the team that is broken");
            };
        }

        @Bean
        CallLogger second() {
            return attempt -> told.add("second " + attempt.operationId());
        }

        @Bean
        DriftListener drift() {
            return drift -> told.add("drift " + drift.path());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class OwnTransport {

        @Bean
        Client raslTransport() {
            return (request, options) -> Response.builder()
                    .request(request)
                    .status(200)
                    .headers(Map.of("Content-Type", List.of("application/json")))
                    .body("{\"success\":true,\"data\":{\"id\":7}}", StandardCharsets.UTF_8)
                    .build();
        }

        /** As Spring Cloud has one; to call RASL through it would be wrong. */
        @Bean
        Client clientOfAnotherLibrary() {
            return (request, options) -> {
                throw new IllegalStateException("called through a client that is not for RASL");
            };
        }
    }
}
