package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What callers may take of the server, on a socket, as only a bad caller would. */
@Tag("h2")
class BoundsTest extends SandboxTest {

    private static final String LIST = "GET /api/v2/contacts";
    private static final String HALF_A_BODY =
            RawConnection.head("POST /api/v2/sources", "Content-Type: application/json", "Content-Length: 18") + "{";

    static Stream<String> heads() {
        return Stream.of(
                RawConnection.head(LIST, "X-Long: " + "x".repeat(9_000)),
                RawConnection.head(LIST + "?search=" + "x".repeat(9_000)),
                RawConnection.head(
                        LIST,
                        IntStream.range(0, 200).mapToObj(n -> "X-" + n + ": x").toArray(String[]::new)));
    }

    @ParameterizedTest
    @MethodSource("heads")
    void refusesAHeadThatIsTooLarge(String head) {
        try (RawConnection connection = connect()) {
            assertThat(connection.send(head).rest())
                    .startsWith("HTTP/1.1 422")
                    .contains("{\"success\":false", "\"VALIDATION_ERROR\"", "too many or too long headers");
        }
    }

    @Test
    void takesManyParameters() {
        String query = "filter[phone]=1" + "&filter[phone]=1".repeat(300);
        try (RawConnection connection = connect()) {
            assertThat(connection.send(RawConnection.head(LIST + "?" + query)).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void refusesACompressedBody() {
        try (RawConnection connection = connect()) {
            assertThat(connection
                            .send(RawConnection.head(
                                            "POST /api/v2/sources",
                                            "Content-Type: application/json",
                                            "Content-Encoding: gzip",
                                            "Connection: close",
                                            "Content-Length: 18")
                                    + "x".repeat(18))
                            .rest())
                    .startsWith("HTTP/1.1 422")
                    .contains("{\"body\":[\"Must not be compressed\"]}");
        }
    }

    @Test
    void refusesALargeBodyToItsOwnRoutesUnread() {
        try (RawConnection connection = connect()) {
            String head =
                    RawConnection.head("POST /_sandbox/inbound", "Content-Length: 40000000", "Expect: 100-continue");
            assertThat(connection.send(head).rest()).startsWith("HTTP/1.1 422").contains("Is too large");
        }
    }

    @Test
    void refusesDeepJson() {
        String body = "{\"name\":" + "[".repeat(100_000);
        try (RawConnection connection = connect()) {
            String head = RawConnection.head(
                    "POST /api/v2/sources",
                    "Content-Type: application/json",
                    "Connection: close",
                    "Content-Length: " + body.length());
            assertThat(connection.send(head + body).rest())
                    .startsWith("HTTP/1.1 422")
                    .contains("nested too deeply");
        }
    }

    @Test
    void servesOthersWhileMostOfItsThreadsWaitForBodies() {
        List<RawConnection> stalled = new ArrayList<>();
        try {
            for (int i = 0; i < 150; i++) {
                stalled.add(connect().send(HALF_A_BODY));
            }
            assertThat(full.get("/contacts").status()).isEqualTo(200);
        } finally {
            stalled.forEach(RawConnection::close);
        }
    }

    @Test
    void waitsTenSecondsForWhatDoesNotComeAndNoLonger() {
        try (RawConnection halfAHead = connect();
                RawConnection halfABody = connect()) {
            halfAHead.send(LIST);
            halfABody.send(HALF_A_BODY);
            assertThat(halfABody.rest()).startsWith("HTTP/1.1 422").contains("Did not arrive in time");
            assertThat(halfAHead.rest()).doesNotStartWith("HTTP/1.1 2");
        }
    }

    @Test
    void namesNoMethodsToWhomTraces() {
        try (RawConnection connection = connect()) {
            assertThat(connection
                            .send(RawConnection.head("TRACE /api/v2/contacts", "Connection: close"))
                            .rest())
                    .startsWith("HTTP/1.1 404")
                    .doesNotContain("Allow:");
        }
    }

    private static RawConnection connect() {
        return new RawConnection(SANDBOX.port());
    }
}
