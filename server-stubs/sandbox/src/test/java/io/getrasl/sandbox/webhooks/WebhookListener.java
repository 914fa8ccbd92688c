package io.getrasl.sandbox.webhooks;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who listens to webhooks, and acknowledges them unless told otherwise. */
public final class WebhookListener implements AutoCloseable {

    private static final int SECONDS_TO_WAIT = 60;

    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private volatile boolean silent;
    private volatile long pauseNanos;
    private volatile CountDownLatch held = new CountDownLatch(0);

    /** What arrived. */
    public record Received(String method, String contentType, String signature, byte[] body) {

        /** The body, read. */
        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        /** The type of the event. */
        public String type() {
            return json().at("/event/type").stringValue();
        }

        /** The id of the event. */
        public String eventId() {
            return json().at("/event/id").stringValue();
        }

        /** The value after the change. */
        public String current(String field) {
            return json().path("changes").path("current").path(field).asString();
        }
    }

    /** Listens on a free port. */
    public WebhookListener() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** Where it listens. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks";
    }

    /** What it answers next, in this order, before it acknowledges again. */
    public void answer(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    /** Takes what is sent and says nothing to it, from now on or no longer. */
    public void silent(boolean value) {
        silent = value;
    }

    /** Takes what is sent and answers when it is released. */
    public void hold() {
        held = new CountDownLatch(1);
    }

    /** Answers what is held, and whatever else comes. */
    public void release() {
        held.countDown();
    }

    /** Takes its time before each answer, from now on. */
    public void slow(Duration pause) {
        pauseNanos = pause.toNanos();
    }

    /** The next that arrives. */
    public Received next() {
        try {
            Received next = received.poll(SECONDS_TO_WAIT, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("No webhook arrived in " + SECONDS_TO_WAIT + " s");
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The next that arrive. */
    public List<Received> next(int number) {
        List<Received> next = new ArrayList<>();
        while (next.size() < number) {
            next.add(next());
        }
        return next;
    }

    /** How many arrived that nobody has looked at. */
    public int waiting() {
        return received.size();
    }

    private void handle(HttpExchange exchange) throws IOException {
        boolean answered = !silent;
        CountDownLatch answer = held;
        received.add(new Received(
                exchange.getRequestMethod(),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                exchange.getRequestHeaders().getFirst("X-Webhook-Signature"),
                exchange.getRequestBody().readAllBytes()));
        if (!answered) {
            await(end);
        }
        await(answer);
        LockSupport.parkNanos(pauseNanos);
        Integer status = answers.poll();
        exchange.getResponseHeaders().add("Location", url());
        exchange.sendResponseHeaders(status == null ? 204 : status, -1);
        exchange.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        release();
        server.stop(0);
        threads.shutdownNow();
    }
}
