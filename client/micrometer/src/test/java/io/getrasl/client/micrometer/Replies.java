package io.getrasl.client.micrometer;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.getrasl.client.RaslClient;
import io.getrasl.client.RaslClientBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on this machine that gives one prepared reply after the other and keeps the headers that it was sent. */
final class Replies implements AutoCloseable {

    record Reply(int status, String body) {}

    static final Reply CONTACT = new Reply(200, "{\"success\":true,\"data\":{\"id\":812}}");

    private final HttpServer server;
    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final List<Headers> received = new CopyOnWriteArrayList<>();

    Replies(Reply... replies) throws IOException {
        this.replies.addAll(List.of(replies));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    static Reply error(int status, String code) {
        return new Reply(status, """
                {"success":false,"error":{"code":"%s","message":"No.","details":{}},"meta":{"request_id":"5d0a9a0e"}}
                """.formatted(code));
    }

    /** A client of this server. */
    RaslClientBuilder client() {
        return RaslClient.builder()
                .token("tkn_4f1c")
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort() + "/api/v2")
                .maxRetryWait(Duration.ofSeconds(1));
    }

    Headers received() {
        return received.get(0);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            received.add(exchange.getRequestHeaders());
            Reply reply = replies.remove();
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
