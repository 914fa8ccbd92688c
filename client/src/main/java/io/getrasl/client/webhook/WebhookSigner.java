package io.getrasl.client.webhook;

import io.getrasl.client.RaslJson;
import java.util.HexFormat;

/**
 * Signs as RASL does, so that tests of your server can send it deliveries. Immutable and thread-safe.
 *
 * <pre>{@code
 * SignedWebhook delivery = WebhookSigner.of("the secret").sign(ContactDeleted.sample());
 * }</pre>
 */
public final class WebhookSigner {

    private final WebhookSecret secret;

    private WebhookSigner(WebhookSecret secret) {
        this.secret = secret;
    }

    /**
     * Signs with that secret.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public static WebhookSigner of(String secret) {
        return new WebhookSigner(new WebhookSecret(secret));
    }

    /** The signature of any bytes. */
    public String signature(byte[] body) {
        return HexFormat.of().formatHex(secret.sign(body));
    }

    /** A delivery of that event, as RASL would send it. */
    public SignedWebhook sign(WebhookEvent event) {
        byte[] body = RaslJson.mapper().writeValueAsBytes(event.toJson());
        return new SignedWebhook(body, signature(body));
    }
}
