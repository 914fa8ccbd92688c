package io.getrasl.client.error;

import org.jspecify.annotations.Nullable;

/** A call that did not lead to a usable reply. No message of it or its subclasses holds the token or personal data. */
public abstract class RaslException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RaslException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
