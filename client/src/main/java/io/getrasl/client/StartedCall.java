package io.getrasl.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** A call as its observers see it when it starts. Holds neither the token nor any value of path, query and body. Not thread-safe. */
public final class StartedCall {

    private final Endpoint endpoint;
    private final URI url;
    private final List<String> headers = new ArrayList<>();

    StartedCall(Endpoint endpoint, String url) {
        this.endpoint = endpoint;
        this.url = URI.create(url);
    }

    /** Which operation of the specification. */
    public String operationId() {
        return endpoint.operationId();
    }

    /** The HTTP method, in capitals. */
    public String method() {
        return endpoint.method();
    }

    /** The path as the specification writes it, for example {@code /contacts/{id}}. */
    public String path() {
        return endpoint.path();
    }

    /** The server's name or address, for example {@code getrasl.io}. */
    public String host() {
        return url.getHost();
    }

    /** The server's port, also where the URL leaves it out. */
    public int port() {
        return HostAndPort.port(url);
    }

    /**
     * Sends a header along with every attempt, for example to hand a trace on.
     *
     * @throws IllegalArgumentException if the client sets that header itself, or it cannot be sent
     */
    public void header(String name, String value) {
        headers.addAll(List.of(Inputs.headerName(name), Inputs.headerValue(name, value)));
    }

    String[] headers() {
        return headers.toArray(String[]::new);
    }

    /** Operation, method, path and server. */
    @Override
    public String toString() {
        return operationId() + " (" + method() + " " + path() + ") at " + host() + ":" + port();
    }
}
