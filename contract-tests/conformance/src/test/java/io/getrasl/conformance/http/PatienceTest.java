package io.getrasl.conformance.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private final AtomicInteger calls = new AtomicInteger();
    private final List<String> progress = new ArrayList<>();
    private HttpServer server;
    private volatile int throttled;
    private volatile String retryAfter = "0";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean tooMany = calls.incrementAndGet() <= throttled;
            if (tooMany) {
                exchange.getResponseHeaders().add("Retry-After", retryAfter);
            }
            exchange.sendResponseHeaders(tooMany ? 429 : 200, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Patience patience(int longest) {
        URI base = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        Wire wire = new Wire(base, Credential.NONE, Duration.ofSeconds(30));
        return new Patience(wire, Duration.ofSeconds(longest), progress::add);
    }

    @Test
    void aThrottlingServerIsWaitedFor() {
        throttled = 2;
        List<Integer> seen = new ArrayList<>();
        Exchange exchange = patience(5)
                .send(
                        Request.undocumented("GET", "/"),
                        one -> seen.add(one.reply().status()));
        assertThat(exchange.reply().status()).isEqualTo(200);
        assertThat(seen).containsExactly(429, 429, 200);
        assertThat(progress).hasSize(2).allMatch(text -> text.startsWith("throttled: waiting 0 s"));
    }

    @Test
    void aLongerWaitThanAllowedIsNotWaitedFor() {
        throttled = 1;
        retryAfter = "31";
        assertThatThrownBy(() -> patience(30).send(Request.undocumented("GET", "/"), one -> {}))
                .isInstanceOf(Throttled.class)
                .hasMessage("the server asks to wait 31 s; --max-wait allows 30 s");
        assertThat(calls).hasValue(1);
    }

    @Test
    void aServerThatThrottlesForEverIsGivenUp() {
        throttled = Integer.MAX_VALUE;
        assertThatThrownBy(() -> patience(5).send(Request.undocumented("GET", "/"), one -> {}))
                .isInstanceOf(Throttled.class)
                .hasMessageContaining("still throttled after 4 waits");
    }
}
