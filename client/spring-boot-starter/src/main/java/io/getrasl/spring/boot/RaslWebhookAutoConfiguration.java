package io.getrasl.spring.boot;

import io.getrasl.client.webhook.WebhookReader;
import io.getrasl.client.webhook.WebhookVerifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * What an application takes webhooks with, where {@code rasl.webhook.secret} is set or it has a {@link WebhookVerifier} of its
 * own. The handler, which knows what to do with events, is the application's.
 */
@AutoConfiguration
@EnableConfigurationProperties(RaslWebhookProperties.class)
public final class RaslWebhookAutoConfiguration {

    private static final String REMEDY =
            "Set it to the secret of the webhook in RASL, best by an environment variable; without it, leave it out.";

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("rasl.webhook.secret")
    WebhookVerifier raslWebhookVerifier(RaslWebhookProperties properties) {
        String secret = String.valueOf(properties.secret());
        String previous = properties.previousSecret();
        RaslPropertyException.check("rasl.webhook.secret", REMEDY, () -> WebhookVerifier.of(secret));
        if (previous == null) {
            return WebhookVerifier.of(secret);
        }
        RaslPropertyException.check("rasl.webhook.previous-secret", REMEDY, () -> WebhookVerifier.of(previous));
        return WebhookVerifier.of(secret, previous);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(WebhookVerifier.class)
    WebhookReader raslWebhookReader(WebhookVerifier verifier, RaslWebhookProperties properties) {
        int bytes = (int) Math.min(Integer.MAX_VALUE, properties.maxBodySize().toBytes());
        WebhookReader reader = WebhookReader.of(verifier);
        RaslPropertyException.check(
                "rasl.webhook.max-body-size", "Set it to a size such as 1MB.", () -> reader.withMaxBody(bytes));
        return reader.withMaxBody(bytes);
    }
}
