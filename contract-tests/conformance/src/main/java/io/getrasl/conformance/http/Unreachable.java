package io.getrasl.conformance.http;

/** No reply came: no connection, a connection that broke, or silence until the time was up. */
public final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Request request;

    Unreachable(Request request, String message, Throwable cause) {
        super(message, cause);
        this.request = request;
    }

    public Request request() {
        return request;
    }
}
