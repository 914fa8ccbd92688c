package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioHeaderTest extends SandboxTest {

    private static final String KNOWN =
            "there are error=CODE, delay=MILLISECONDS, drop-before, drop, truncate and duplicate, separated by commas";

    @Test
    void answersWithAnErrorAndDoesNothing() {
        assertThat(ask("error=RATE_LIMIT_EXCEEDED", "DELETE", "/contacts/812").code())
                .isEqualTo("RATE_LIMIT_EXCEEDED");
        assertThat(isThere(812)).isTrue();
    }

    @Test
    void saysWhenToComeBackInTheHeaderToo() {
        assertThat(ask("error=RATE_LIMIT_EXCEEDED", "GET", "/account")
                        .response()
                        .headers()
                        .firstValue("Retry-After"))
                .contains("42");
    }

    @Test
    void doesNotAnswerWithAnErrorThatTheOperationDoesNotDocument() {
        Api.Reply reply = ask("error=OTP_EXPIRED", "GET", "/account");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.details())
                .startsWith(
                        "{'X-Rasl-Sandbox':['getAccount does not document the error 'OTP_EXPIRED'; it documents UNAUTHORIZED, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense      | 'nonsense' is not known; " + KNOWN,
                "drop=1        | 'drop=1' is not known; " + KNOWN,
                "''            | '' is not known; " + KNOWN,
                "duplicate,    | '' is not known; " + KNOWN,
                "delay=soon    | delay= needs whole milliseconds from 0 to 60000, not 'soon'",
                "delay=60001   | delay= needs whole milliseconds from 0 to 60000, not '60001'",
                "delay=-1      | delay= needs whole milliseconds from 0 to 60000, not '-1'",
                "delay=1,delay=2 | delay= can stand there once",
                "drop,truncate | only one of drop-before, drop and truncate can stand there"
            },
            quoteCharacter = '"')
    void refusesWhatItDoesNotKnow(String header, String reason) {
        Api.Reply reply = ask(header.replace("''", ""), "DELETE", "/contacts/812");
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body().at("/error/details/X-Rasl-Sandbox/0").asString())
                .isEqualTo(reason);
        assertThat(isThere(812)).isTrue();
    }

    @Test
    void holdsTheReply() {
        long start = System.nanoTime();
        assertThat(ask("delay=60", "GET", "/account").status()).isEqualTo(200);
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(60_000_000);
    }

    @Test
    void holdsAnErrorToo() {
        long start = System.nanoTime();
        assertThat(ask("delay=60, error=INTERNAL_ERROR", "GET", "/account").code())
                .isEqualTo("INTERNAL_ERROR");
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(60_000_000);
    }

    @Test
    void holdsTheReplyAndNotTheWork() throws IOException {
        try (Socket socket = open("delay=5000", "DELETE", "/contacts/812")) {
            int looks = 0;
            while (isThere(812) && looks < 1_000) {
                looks++;
            }
            assertThat(isThere(812)).isFalse();
            assertThat(socket.getInputStream().available()).isZero();
        }
    }

    @Test
    void dropsTheReplyOfWorkThatIsDone() throws IOException {
        assertThat(raw("drop", "DELETE", "/contacts/812")).isEmpty();
        assertThat(isThere(812)).isFalse();
    }

    @Test
    void dropsARequestBeforeAnythingIsDone() throws IOException {
        assertThat(raw("drop-before", "DELETE", "/contacts/812")).isEmpty();
        assertThat(isThere(812)).isTrue();
    }

    @Test
    void breaksTheReplyOffHalfWay() throws IOException {
        String reply = raw("truncate", "GET", "/contacts");
        String body = reply.substring(reply.indexOf("\r\n\r\n") + 4);
        assertThat(reply).startsWith("HTTP/1.1 200 ").contains("Content-Length: " + length(reply));
        assertThat(body).startsWith("{\"success\":true,").hasSize(length(reply) / 2);
    }

    @Test
    void changesNothingAtOtherPaths() {
        HttpRequest reset = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + SANDBOX.port() + "/_sandbox/deliveries"))
                .header("X-Rasl-Sandbox", "drop")
                .build();
        assertThat(Api.send(reset).status()).isEqualTo(200);
    }

    private static int length(String reply) {
        return Integer.parseInt(reply.replaceAll("(?s).*Content-Length: (\\d+).*", "$1"));
    }

    private boolean isThere(int contact) {
        return full.get("/contacts/" + contact).status() == 200;
    }

    private static Api.Reply ask(String header, String method, String path) {
        return Api.send(HttpRequest.newBuilder(URI.create(SANDBOX.baseUrl() + path))
                .header("Authorization", "Bearer rasl_sandbox_full")
                .header("X-Rasl-Sandbox", header)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Everything that comes until the connection ends. */
    private static String raw(String header, String method, String path) throws IOException {
        try (Socket socket = open(header, method, path)) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Socket open(String header, String method, String path) throws IOException {
        Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), SANDBOX.port());
        socket.getOutputStream()
                .write((method + " /api/v2" + path + " HTTP/1.1\r\nHost: x\r\nX-Rasl-Sandbox: " + header
                                + "\r\nAuthorization: Bearer rasl_sandbox_full\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        return socket;
    }
}
