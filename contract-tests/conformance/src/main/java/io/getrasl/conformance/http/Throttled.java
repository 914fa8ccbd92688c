package io.getrasl.conformance.http;

/** The server throttles, and asks for more patience than the run was given. */
public final class Throttled extends RuntimeException {
    private static final long serialVersionUID = 1;

    Throttled(String message) {
        super(message);
    }
}
