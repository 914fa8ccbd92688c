package io.getrasl.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.client.webhook.ContactCreated;
import io.getrasl.client.webhook.SignedWebhook;
import io.getrasl.client.webhook.UnreadableWebhookException;
import io.getrasl.client.webhook.WebhookReader;
import io.getrasl.client.webhook.WebhookSigner;
import io.getrasl.client.webhook.WebhookVerifier;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class RaslWebhookAutoConfigurationTest {

    private static final String NO_CLIENT = "rasl.enabled=false";

    @Test
    void takesWhatWasSignedWithTheSecret() {
        try (ConfigurableApplicationContext context = Applications.start(NO_CLIENT, "rasl.webhook.secret=new")) {
            SignedWebhook delivery = WebhookSigner.of("new").sign(ContactCreated.sample());

            assertThat(context.getBean(WebhookReader.class).read(delivery.body(), delivery.signature()))
                    .isInstanceOf(ContactCreated.class);
        }
    }

    @Test
    void takesWhatWasSignedWithTheSecretBefore() {
        try (ConfigurableApplicationContext context =
                Applications.start(NO_CLIENT, "rasl.webhook.secret=new", "rasl.webhook.previous-secret=old")) {
            SignedWebhook delivery = WebhookSigner.of("old").sign(ContactCreated.sample());

            context.getBean(WebhookVerifier.class).verify(delivery.body(), delivery.signature());
        }
    }

    @Test
    void refusesWhatIsTooLarge() {
        try (ConfigurableApplicationContext context =
                Applications.start(NO_CLIENT, "rasl.webhook.secret=new", "rasl.webhook.max-body-size=10B")) {
            SignedWebhook delivery = WebhookSigner.of("new").sign(ContactCreated.sample());
            WebhookReader reader = context.getBean(WebhookReader.class);

            assertThatThrownBy(() -> reader.read(delivery.body(), delivery.signature()))
                    .isInstanceOf(UnreadableWebhookException.class);
        }
    }

    @Test
    void makesNothingWithoutASecret() {
        try (ConfigurableApplicationContext context = Applications.start(NO_CLIENT)) {
            assertThat(context.getBeanNamesForType(WebhookVerifier.class)).isEmpty();
            assertThat(context.getBeanNamesForType(WebhookReader.class)).isEmpty();
        }
    }

    @Test
    void readsWithTheVerifierOfTheTeam() {
        try (ConfigurableApplicationContext context = Applications.start(OwnVerifier.class, NO_CLIENT)) {
            SignedWebhook delivery = WebhookSigner.of("own").sign(ContactCreated.sample());

            assertThat(context.getBean(WebhookReader.class).read(delivery.body(), delivery.signature()))
                    .isInstanceOf(ContactCreated.class);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class OwnVerifier {

        @Bean
        WebhookVerifier verifier() {
            return WebhookVerifier.of("own");
        }
    }
}
