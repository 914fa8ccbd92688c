package io.getrasl.spring.boot;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What webhooks are checked with.
 *
 * @param secret Secret. What RASL signs webhooks with. With it there are a WebhookVerifier and a WebhookReader bean.
 * @param previousSecret Secret. The one before it, which is taken too until the last delivery that it signed has come.
 * @param maxBodySize How large a webhook's body may be; larger ones are refused unread.
 */
@ConfigurationProperties("rasl.webhook")
record RaslWebhookProperties(
        @Nullable String secret,
        @Nullable String previousSecret,
        @DefaultValue("1MB") DataSize maxBodySize) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "RaslWebhookProperties[maxBodySize=" + maxBodySize + "]";
    }
}
