package io.getrasl.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.server.fixture.Answer;
import io.getrasl.server.fixture.FixtureServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** A body that comes, but not in time. */
class SlowBodyTest {

    @Test
    void isRefused() {
        try (FixtureServer server = new FixtureServer("--rasl.server.max-body-time=1s")) {
            Answer answer = server.post(
                    "/api/v2/contacts",
                    BodyPublishers.ofInputStream(SlowBodyTest::withoutEnd),
                    "Content-Type",
                    "application/json",
                    "Authorization",
                    "Bearer full");
            assertThat(answer.error()).isEqualTo("422 VALIDATION_ERROR {\"body\":[\"Must arrive within 1 seconds\"]}");
        }
    }

    /** White space at a pace that fills no body of a megabyte in a second, for as long as somebody reads, but a few seconds at most. */
    private static InputStream withoutEnd() {
        return new InputStream() {

            private final long end = System.nanoTime() + 5_000_000_000L;

            @Override
            public int read() {
                return System.nanoTime() < end ? ' ' : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                int next = read();
                if (next < 0) {
                    return -1;
                }
                target[offset] = (byte) next;
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return 1;
            }
        };
    }
}
