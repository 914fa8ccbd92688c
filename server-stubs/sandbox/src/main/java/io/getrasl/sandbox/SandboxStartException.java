package io.getrasl.sandbox;

/** The sandbox could not start for a reason outside of it, which the message states in one line: a port, a database. */
public final class SandboxStartException extends RuntimeException {

    SandboxStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
