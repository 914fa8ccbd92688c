package io.getrasl.client.webhook;

/**
 * A delivery and its signature. The array belongs to whoever asked for it.
 *
 * @param body the bytes of the body
 * @param signature the value of the header {@link WebhookHandler#SIGNATURE_HEADER}
 */
public record SignedWebhook(byte[] body, String signature) {

    /** The signature only. */
    @Override
    public String toString() {
        return "SignedWebhook[signature=" + signature + "]";
    }
}
