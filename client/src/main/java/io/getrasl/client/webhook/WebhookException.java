package io.getrasl.client.webhook;

import org.jspecify.annotations.Nullable;

/** A delivery that cannot be taken. Its message holds neither the secret nor anything of the body. */
public abstract class WebhookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WebhookException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
