package io.getrasl.client;

import java.io.IOException;

/** A file of a form cannot be opened, so nothing was sent. */
final class UnreadableFieldException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final IOException reason;

    UnreadableFieldException(String field, IOException reason) {
        super(field + " cannot be opened", reason);
        this.field = field;
        this.reason = reason;
    }

    String field() {
        return field;
    }

    IOException reason() {
        return reason;
    }
}
