package io.getrasl.client.error;

import org.jspecify.annotations.Nullable;

/** The server reported success, but its reply is not what the specification says. The request was carried out. */
public final class UnreadableReplyException extends RaslException {

    private static final long serialVersionUID = 1L;

    private final String operationId;
    private final int status;
    private final String problem;

    /**
     * Describes the reply.
     *
     * @param problem what is wrong with it, without any of its values
     */
    public UnreadableReplyException(String operationId, int status, String problem, @Nullable Throwable cause) {
        super(operationId + " succeeded with " + status + ", but its reply cannot be read: " + problem, cause);
        this.operationId = operationId;
        this.status = status;
        this.problem = problem;
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
}
