package io.getrasl.client.error;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** No complete reply came: the server was not reached, or the connection broke, or it took too long. */
public final class RaslConnectionException extends RaslException {

    private static final long serialVersionUID = 1L;

    private final String operationId;
    private final int attempts;
    private final boolean mayHaveReachedServer;

    /** Describes the last of that many attempts. */
    public RaslConnectionException(
            String operationId, int attempts, boolean mayHaveReachedServer, @Nullable IOException cause) {
        super(message(operationId, attempts, mayHaveReachedServer, cause), cause);
        this.operationId = operationId;
        this.attempts = attempts;
        this.mayHaveReachedServer = mayHaveReachedServer;
    }

    private static String message(
            String operationId, int attempts, boolean mayHaveReachedServer, @Nullable IOException cause) {
        return operationId + " got no complete reply after " + attempts + (attempts == 1 ? " attempt" : " attempts")
                + (mayHaveReachedServer ? "; the server may have carried it out" : "; the server did not receive it")
                + (cause == null ? "" : " (" + describe(cause) + ")");
    }

    private static String describe(IOException cause) {
        String name = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? name : name + ": " + cause.getMessage();
    }

    /** The operation, as the specification calls it. */
    public String operationId() {
        return operationId;
    }

    /** How many times the request was tried. */
    public int attempts() {
        return attempts;
    }

    /** Whether the server may have carried the request out; false when no attempt got as far as sending it. */
    public boolean mayHaveReachedServer() {
        return mayHaveReachedServer;
    }
}
