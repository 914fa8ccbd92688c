package io.getrasl.client;

import java.io.IOException;

/** An attempt failed before the request had left as a whole, so that the server cannot have carried it out. */
final class NotSentException extends IOException {

    private static final long serialVersionUID = 1L;

    private final IOException reason;
    private final boolean worthRepeating;

    /**
     * Names what failed.
     *
     * @param worthRepeating false where the failure is the caller's own, such as a file that breaks off
     */
    NotSentException(IOException reason, boolean worthRepeating) {
        super(reason.getMessage(), reason);
        this.reason = reason;
        this.worthRepeating = worthRepeating;
    }

    boolean isWorthRepeating() {
        return worthRepeating;
    }

    /** What a caller is to see of a failure. */
    static IOException reason(IOException failure) {
        return failure instanceof NotSentException unsent ? unsent.reason : failure;
    }
}
