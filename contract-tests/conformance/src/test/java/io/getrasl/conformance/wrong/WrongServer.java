package io.getrasl.conformance.wrong;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server of RASL v2 that breaks its contract on purpose: a proxy on 127.0.0.1 in front of a correct server, with the faults asked for.
 * Without faults it changes nothing. Thread-safe.
 */
public final class WrongServer implements AutoCloseable {

    static {
        // The JDK's server writes head and body apart; with Nagle's algorithm each reply would wait for an
        // acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final URI base;
    private final Operations operations;
    private final Correct correct;

    private WrongServer(HttpServer server, URI base, Operations operations, Correct correct) {
        this.server = server;
        this.base = base;
        this.operations = operations;
        this.correct = correct;
        threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "wrong-server");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts on a free port, in front of a sandbox and with its tokens.
     *
     * @param correct the base URL of the sandbox
     * @throws IOException when no port can be had
     */
    public static WrongServer start(URI correct, Set<Fault> faults) throws IOException {
        return start(0, correct, "rasl_sandbox_full", "rasl_sandbox_other", faults);
    }

    /**
     * Starts in front of any correct server.
     *
     * @param port 0 for any free one
     * @param correct the base URL of the correct server
     * @param token may do everything in the workspace under test; used by the faults that let strangers in
     * @param otherToken may read another workspace
     * @throws IOException when the port is taken
     */
    public static WrongServer start(int port, URI correct, String token, String otherToken, Set<Fault> faults)
            throws IOException {
        Correct chain = new Upstream(correct.getScheme() + "://" + correct.getAuthority(), token, otherToken);
        for (Fault fault : faults) {
            chain = new Faulty(fault, chain);
        }
        InetAddress host = InetAddress.getByName("127.0.0.1");
        HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
        WrongServer wrong = new WrongServer(server, correct, Operations.load(), chain);
        server.createContext("/", wrong::handle);
        server.setExecutor(wrong.threads);
        server.start();
        return wrong;
    }

    /** Where it is, with the path of the correct server's base URL. */
    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + base.getPath());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** A connection without a reply where the correct server gives none. */
    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = correct.answer(call(exchange));
            answer.headers().forEach(exchange.getResponseHeaders()::put);
            boolean empty = answer.body().length == 0;
            exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.body().length);
            if (!empty) {
                try (OutputStream out = exchange.getResponseBody()) {
                    out.write(answer.body());
                }
            }
        }
    }

    private Call call(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getRawPath();
        String below =
                path.startsWith(base.getPath()) ? path.substring(base.getPath().length()) : "";
        Map<String, List<String>> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        headers.keySet().removeAll(Upstream.OF_THE_CONNECTION);
        Query query = Query.of(exchange.getRequestURI().getRawQuery());
        byte[] body = exchange.getRequestBody().readAllBytes();
        return new Call(operations.of(method, below), method, path, query, headers, body);
    }
}
