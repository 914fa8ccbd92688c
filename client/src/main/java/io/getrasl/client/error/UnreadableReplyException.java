package io.getrasl.client.error;

import org.jspecify.annotations.Nullable;

/** The server reported success, but its reply is not what the specification says. The request was carried out. */
public final class UnreadableReplyException extends RaslException {

    private static final long serialVersionUID = 1L;

    private final String operationId;
    private final int status;
    private final String problem;
    private final int attempts;
    private final @Nullable String requestId;
    private final String bodyExcerpt;

    /**
     * Describes the reply.
     *
     * @param problem what is wrong with it, without any of its values
     * @param attempts how many times the request was tried
     * @param requestId null where the reply names none
     * @param bodyExcerpt the beginning of the body, without the token
     */
    public UnreadableReplyException(
            String operationId,
            int status,
            String problem,
            int attempts,
            @Nullable String requestId,
            String bodyExcerpt) {
        super(
                operationId + " succeeded with " + status + ", but its reply cannot be read: " + problem
                        + (requestId == null ? "" : " (request " + requestId + ")"),
                null);
        this.operationId = operationId;
        this.status = status;
        this.problem = problem;
        this.attempts = attempts;
        this.requestId = requestId;
        this.bodyExcerpt = bodyExcerpt;
    }

    /** The operation, as the specification calls it. */
    public String operationId() {
        return operationId;
    }

    /** The HTTP status of the reply. */
    public int status() {
        return status;
    }

    /** What is wrong, for example {@code data.id: expected a whole number of 64 bits, found a text}. */
    public String problem() {
        return problem;
    }

    /** How many times the request was tried. */
    public int attempts() {
        return attempts;
    }

    /** Names the request in RASL's logs; null where the reply does not. */
    public @Nullable String requestId() {
        return requestId;
    }

    /**
     * The beginning of the body as text, whatever it was; empty where the reply is too large. May hold personal data, never the
     * token.
     */
    public String bodyExcerpt() {
        return bodyExcerpt;
    }
}
