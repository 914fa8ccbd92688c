package io.getrasl.client.error;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.channels.UnresolvedAddressException;
import org.jspecify.annotations.Nullable;

/** No complete reply came: the server was not reached, or the connection broke, or it took too long. */
public final class RaslConnectionException extends RaslException {

    private static final long serialVersionUID = 1L;

    private final String operationId;
    private final String server;
    private final int attempts;
    private final boolean mayHaveReachedServer;

    /**
     * Describes the last of that many attempts.
     *
     * @param server host and port, for example {@code getrasl.io:443}
     */
    public RaslConnectionException(
            String operationId,
            String server,
            int attempts,
            boolean mayHaveReachedServer,
            @Nullable IOException cause) {
        super(message(operationId, server, attempts, mayHaveReachedServer, cause), cause);
        this.operationId = operationId;
        this.server = server;
        this.attempts = attempts;
        this.mayHaveReachedServer = mayHaveReachedServer;
    }

    private static String message(
            String operationId,
            String server,
            int attempts,
            boolean mayHaveReachedServer,
            @Nullable IOException cause) {
        return operationId + " got no complete reply from " + server + " after " + attempts
                + (attempts == 1 ? " attempt" : " attempts")
                + (mayHaveReachedServer ? "; the server may have carried it out" : "; the server did not receive it")
                + (cause == null ? "" : " (" + describe(cause) + ")");
    }

    private static String describe(IOException cause) {
        String name = cause.getClass().getSimpleName();
        String said = cause.getMessage() == null ? unsaid(cause) : cause.getMessage();
        return said == null ? name : name + ": " + said;
    }

    /** The JDK's HTTP client tells its connect failures by their causes only. */
    private static @Nullable String unsaid(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return "unknown host";
            }
        }
        return failure instanceof ConnectException ? "nothing answers there" : null;
    }

    /** The operation, as the specification calls it. */
    public String operationId() {
        return operationId;
    }

    /** Host and port of the server that was called, for example {@code getrasl.io:443}. */
    public String server() {
        return server;
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
