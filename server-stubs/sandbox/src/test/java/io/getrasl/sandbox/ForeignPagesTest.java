package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages of other sites can do with the sandbox that runs on the same machine as the browser: nothing. */
class ForeignPagesTest extends SandboxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "127.0.0.1.evil.example",
                "localhost.evil.example",
                "192.168.0.7",
                "127.0.0.1:1@evil.example"
            })
    void namesThatLeadHereShowNothing(String host) throws IOException {
        for (String path : new String[] {"/", "/_sandbox/outbox/events"}) {
            assertThat(ask("GET", path, host, "")).startsWith("HTTP/1.1 4").doesNotContain("Layla");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.1:8080", "localhost:8080", "[::1]:8080"})
    void namesOfThisMachineShowThePage(String host) throws IOException {
        assertThat(ask("GET", "/", host, "")).startsWith("HTTP/1.1 200").contains("Layla");
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /_sandbox/reset",
        "POST, /_sandbox/clock",
        "POST, /_sandbox/inbound",
        "PUT, /_sandbox/webhooks",
        "DELETE, /_sandbox/webhooks",
        "POST, /_sandbox/deliveries/1/replay"
    })
    void foreignOriginsChangeNothingBesideTheApi(String method, String path) throws IOException {
        full.delete("/contacts/812");
        for (String origin : new String[] {"http://evil.example", "null", "https://localhost.evil.example"}) {
            assertThat(ask(method, path, "127.0.0.1:8080", "Origin: " + origin + "\r\n"))
                    .startsWith("HTTP/1.1 403");
        }
        assertThat(full.get("/contacts/812").status()).isEqualTo(404);
    }

    @Test
    void otherPagesOfThisMachineMayResetIt() throws IOException {
        assertThat(ask("POST", "/_sandbox/reset", "localhost:8080", "Origin: http://localhost:3000\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void programsMayDoEverything() throws IOException {
        assertThat(ask("POST", "/_sandbox/reset", "sandbox:8080", "")).startsWith("HTTP/1.1 200");
    }

    /** By hand: Java's client sets these headers itself. */
    private static String ask(String method, String path, String host, String headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), SANDBOX.port())) {
            socket.getOutputStream()
                    .write((method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers
                                    + "Content-Length: 0\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
