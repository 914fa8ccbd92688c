package io.getrasl.client.webhook;

/**
 * The body was not signed with any of the secrets, so it need not come from RASL, or was changed on its way. Answer with 401 and
 * do not read it. When it happens to every delivery, the secret is wrong, or the body is not given byte for byte as it came.
 */
public final class InvalidSignatureException extends WebhookException {

    private static final long serialVersionUID = 1L;

    InvalidSignatureException(String message) {
        super(message, null);
    }
}
