package io.getrasl.contract.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A customer's server that takes webhooks, on a free port of this machine. */
public final class WebhookListener implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final BlockingQueue<Delivery> deliveries = new LinkedBlockingQueue<>();
    private final HttpServer server;

    /** Listens until it is closed. */
    public WebhookListener() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    /** Where it takes them. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hooks");
    }

    /**
     * The next deliveries, as soon as they are there.
     *
     * @throws AssertionError when they do not come
     */
    public List<Delivery> next(int count) {
        List<Delivery> next = new ArrayList<>();
        try {
            while (next.size() < count) {
                Delivery delivery = deliveries.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertThat(delivery)
                        .as("delivery " + (next.size() + 1) + " of " + count)
                        .isNotNull();
                next.add(delivery);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return next;
    }

    /** What has come without having been asked for. */
    public List<Delivery> rest() {
        List<Delivery> rest = new ArrayList<>();
        deliveries.drainTo(rest);
        return rest;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new HashMap<>(exchange.getRequestHeaders());
        byte[] body = exchange.getRequestBody().readAllBytes();
        deliveries.add(new Delivery(exchange.getRequestMethod(), headers, body));
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }
}
