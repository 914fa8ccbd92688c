package io.getrasl.contract.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.contract.Json;
import io.getrasl.contract.proofs.run.World;
import io.getrasl.contract.proofs.wire.Answer;
import io.getrasl.contract.proofs.wire.Wire;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Bytes that no HTTP client sends: requests inside of requests, lengths that contradict each other, odd hosts and targets. None is taken
 * for more than one request, none changes anything, and whatever is answered is answered in the documented form.
 */
@Tag("h2")
class RawHttpTest {

    private static final String TOKEN = "Authorization: Bearer " + World.FULL + "\r\n";
    private static final String LIST = "GET /api/v2/contacts HTTP/1.1\r\nHost: a\r\n" + TOKEN;
    private static final String POST =
            "POST /api/v2/sources HTTP/1.1\r\nHost: a\r\n" + TOKEN + "Content-Type: application/json\r\n";
    private static final String SMUGGLED = "DELETE /api/v2/contacts/812 HTTP/1.1\r\nHost: a\r\n" + TOKEN + "\r\n";

    private static World world;

    @BeforeAll
    static void start() {
        world = new World();
    }

    @AfterAll
    static void end() {
        world.close();
    }

    /** What is sent, and whether it is an error by RFC 9112, so that the connection has to end with it. */
    static Stream<Arguments> requests() {
        return Stream.of(
                Arguments.of(
                        "length and chunks, chunks shorter",
                        POST + "Content-Length: 90\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + SMUGGLED,
                        true),
                Arguments.of(
                        "chunks and length, in the other order",
                        POST + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + SMUGGLED,
                        true),
                Arguments.of("two lengths", POST + "Content-Length: 0\r\nContent-Length: 5\r\n\r\n" + SMUGGLED, true),
                Arguments.of("a list of lengths", POST + "Content-Length: 0, 5\r\n\r\n" + SMUGGLED, true),
                Arguments.of("a length below zero", POST + "Content-Length: -1\r\n\r\n" + SMUGGLED, true),
                Arguments.of("a length with a sign", POST + "Content-Length: +2\r\n\r\n{}" + SMUGGLED, true),
                Arguments.of("a length in hex", POST + "Content-Length: 0x2\r\n\r\n{}" + SMUGGLED, true),
                Arguments.of(
                        "a length of more than 64 bits",
                        POST + "Content-Length: 99999999999999999999\r\n\r\n" + SMUGGLED,
                        true),
                Arguments.of(
                        "an unknown transfer encoding",
                        POST + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + SMUGGLED,
                        true),
                Arguments.of(
                        "chunks that are not last",
                        POST + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + SMUGGLED,
                        true),
                Arguments.of(
                        "chunks twice",
                        POST + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + SMUGGLED,
                        true),
                Arguments.of(
                        "a transfer encoding behind a tab",
                        POST + "Transfer-Encoding:\tchunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n" + SMUGGLED,
                        true),
                Arguments.of(
                        "a space before the colon",
                        POST + "Content-Length : 5\r\nContent-Length: 0\r\n\r\n" + SMUGGLED,
                        true),
                Arguments.of("a folded header", LIST + "X-Folded: a\r\n Content-Length: 5\r\n\r\n", false),
                Arguments.of(
                        "a chunk size that is none",
                        POST + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n" + SMUGGLED,
                        true),
                Arguments.of(
                        "a chunk size below zero",
                        POST + "Transfer-Encoding: chunked\r\n\r\n-1\r\n{}\r\n0\r\n\r\n" + SMUGGLED,
                        true),
                Arguments.of(
                        "a chunk longer than its size",
                        POST + "Transfer-Encoding: chunked\r\n\r\n1\r\n{}\r\n0\r\n\r\n" + SMUGGLED,
                        true),
                Arguments.of(
                        "an endless chunk extension",
                        POST + "Transfer-Encoding: chunked\r\n\r\n2;" + "x".repeat(20_000) + "\r\n{}\r\n0\r\n\r\n"
                                + SMUGGLED,
                        true),
                Arguments.of(
                        "a trailer that is no header",
                        POST + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nnonsense\r\n\r\n" + SMUGGLED,
                        true),
                Arguments.of("no host", "GET /api/v2/contacts HTTP/1.1\r\n" + TOKEN + "\r\n" + SMUGGLED, true),
                Arguments.of("two hosts", LIST + "Host: b\r\n\r\n" + SMUGGLED, true),
                Arguments.of(
                        "a host that is none",
                        "GET /api/v2/contacts HTTP/1.1\r\nHost: a b<>\r\n" + TOKEN + "\r\n" + SMUGGLED,
                        true),
                Arguments.of("a control character in a header", LIST + "X-Odd: a\u0000b\r\n\r\n" + SMUGGLED, true),
                Arguments.of("a header without a name", LIST + ": value\r\n\r\n" + SMUGGLED, true),
                Arguments.of(
                        "a version that is none",
                        "GET /api/v2/contacts HTTP/9.9\r\nHost: a\r\n" + TOKEN + "\r\n" + SMUGGLED,
                        true),
                Arguments.of("a request line of one word", "nonsense\r\n\r\n" + SMUGGLED, true),
                Arguments.of(
                        "a space in the target",
                        "GET /api/v2/contacts /x HTTP/1.1\r\nHost: a\r\n" + TOKEN + "\r\n" + SMUGGLED,
                        true),
                Arguments.of("the preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + SMUGGLED, true),
                Arguments.of("headers of a megabyte", LIST + "X-Long: " + "x".repeat(1_000_000) + "\r\n\r\n", true),
                Arguments.of("ten thousand headers", LIST + "X: y\r\n".repeat(10_000) + "\r\n", true));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void isOneRequestAtMostAndChangesNothing(String name, String bytes, boolean ends) throws IOException {
        world.reset();
        Map<String, List<String>> before = world.state().rows();
        try (Wire wire = new Wire(world.port())) {
            wire.send(bytes.getBytes(StandardCharsets.ISO_8859_1));
            requireDocumented(wire.receive(false));
            if (ends) {
                assertThat(wire.isClosedByServer()).as("the connection ends").isTrue();
            }
        } catch (EOFException | java.net.SocketException e) {
            // Closed without a word, or while it still was being written to: nobody was taken in.
        }
        assertThat(world.state().rows()).isEqualTo(before);
    }

    static Stream<Arguments> targets() {
        return Stream.of(
                Arguments.of("GET http://elsewhere.example/api/v2/account HTTP/1.1", 200),
                Arguments.of("GET http://127.0.0.1/api/v2/nothing HTTP/1.1", 0),
                Arguments.of("CONNECT 127.0.0.1:22 HTTP/1.1", 0),
                Arguments.of("GET api/v2/account HTTP/1.1", 0),
                Arguments.of("GET /api/v2/account#fragment HTTP/1.1", 0),
                Arguments.of("GET \\api\\v2\\account HTTP/1.1", 0),
                Arguments.of("GET /docs/..%2f..%2fapplication.properties HTTP/1.1", 0),
                Arguments.of("GET /docs/%2e%2e/%2e%2e/META-INF/MANIFEST.MF HTTP/1.1", 0),
                Arguments.of("GET /docs/../../etc/passwd HTTP/1.1", 0),
                Arguments.of("GET /docs/..;/..;/META-INF/MANIFEST.MF HTTP/1.1", 0),
                Arguments.of("GET /docs/....//....//etc/passwd HTTP/1.1", 404),
                Arguments.of("GET /docs//etc/passwd HTTP/1.1", 404),
                Arguments.of("GET /docs/%00 HTTP/1.1", 0),
                Arguments.of("GET /docs/C:/windows/win.ini HTTP/1.1", 404),
                Arguments.of("GET /docs/file:///etc/passwd HTTP/1.1", 404),
                Arguments.of("GET /META-INF/MANIFEST.MF HTTP/1.1", 404),
                Arguments.of("GET /WEB-INF/web.xml HTTP/1.1", 404),
                Arguments.of("GET /error HTTP/1.1", 404),
                Arguments.of("GET /actuator/env HTTP/1.1", 404),
                Arguments.of("GET /h2-console HTTP/1.1", 404));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    void oddTargetsLeadNowhereElse(String line, int status) throws IOException {
        try (Wire wire = new Wire(world.port())) {
            wire.send((line + "\r\nHost: elsewhere.example\r\n" + TOKEN + "\r\n").getBytes(StandardCharsets.UTF_8));
            Answer answer = wire.receive(false);
            requireDocumented(answer);
            assertThat(answer.status()).isIn(status == 0 ? List.of(404, 422) : List.of(status));
        }
    }

    @Test
    void chunksWithExtensionsAndBareLineFeedsAreReadTheSame() throws IOException {
        String body = "5;name=value\r\n{\"nam\r\n6;x=\"y\"\r\ne\":\"a\"\r\n1\r\n}\r\n0\r\nX-Trailer: y\r\n\r\n";
        try (Wire wire = new Wire(world.port())) {
            wire.send((POST + "Transfer-Encoding: chunked\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
            assertThat(wire.receive(false).status()).isEqualTo(201);
        }
        try (Wire wire = new Wire(world.port())) {
            wire.send(LIST.replace("\r\n", "\n").concat("\n").getBytes(StandardCharsets.UTF_8));
            Answer answer = wire.receive(false);
            requireDocumented(answer);
        }
        world.reset();
    }

    private static void requireDocumented(Answer answer) {
        assertThat(answer.status()).as(answer.text().orElse("")).isIn(200, 401, 404, 422);
        assertThat(answer.header("Content-Type")).hasValue("application/json");
        assertThat(Json.parse(answer.text().orElseThrow()).path("success").isBoolean())
                .isTrue();
    }
}
