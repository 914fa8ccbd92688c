package io.getrasl.client;

import io.getrasl.client.error.UnreadableReplyException;
import java.io.IOException;

/** A success has more bytes than this client reads. The request was carried out. */
final class ReplyTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;

    ReplyTooLargeException(int status) {
        super("it is larger than " + BodyLimits.SUCCESS + " bytes");
        this.status = status;
    }

    /** What callers see of it. */
    UnreadableReplyException unreadable(String operationId, int attempts) {
        return new UnreadableReplyException(operationId, status, String.valueOf(getMessage()), attempts, null, "");
    }
}
