package io.getrasl.spring.boot;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that gives every request the same reply and keeps the headers that it was sent. */
final class RaslServer implements AutoCloseable {

    private final HttpServer server;
    private final List<Headers> received = new CopyOnWriteArrayList<>();
    private final int status;
    private final byte[] body;

    RaslServer(int status, String body) throws IOException {
        this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0), status, body);
    }

    RaslServer(HttpServer server, int status, String body) {
        this.server = server;
        this.status = status;
        this.body = body.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", this::answer);
        server.start();
    }

    /** One that has a contact with the id 812. */
    static RaslServer withContact() throws IOException {
        return new RaslServer(
                200, "{\"success\":true,\"data\":{\"id\":812},\"later\":\"a property of a later version\"}");
    }

    int port() {
        return server.getAddress().getPort();
    }

    String baseUrl() {
        return "http://127.0.0.1:" + port() + "/api/v2";
    }

    List<Headers> received() {
        return received;
    }

    String header(String name) {
        return received.get(0).getFirst(name);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            received.add(exchange.getRequestHeaders());
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
