package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A sandbox with the memory that its documentation asks for. It ends if that is not enough. */
@Tag("h2")
class MemoryTest {

    private static final long FILE = 90L * 1024 * 1024;
    private static final int CALLERS = 16;

    /** As many small values as a body of the largest size has room for. */
    private static final String WIDE = "{\"contacts\":[" + "{\"a\":1},".repeat(115_000) + "{}]}";

    @Test
    void livesThroughUploadsAndLargeBodiesOfManyCallersAtOnce() throws Exception {
        List<String> jvm =
                List.of("-Xmx96m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1");
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try (RunningMain sandbox = RunningMain.start(jvm, "--rate-limit=0")) {
            URI api = sandbox.baseUrl();
            List<Future<Integer>> replies = new ArrayList<>();
            for (int round = 0; round < 2; round++) {
                replies.add(callers.submit(() -> upload(api)));
                for (int caller = 0; caller < CALLERS; caller++) {
                    replies.add(callers.submit(() -> send(api, "POST", "/contacts/batch", WIDE)));
                }
                for (int batch = 0; batch < 4; batch++) {
                    String contacts = contacts(4 * round + batch);
                    replies.add(callers.submit(() -> send(api, "POST", "/contacts/batch", contacts)));
                    replies.add(callers.submit(() -> send(api, "GET", "/contacts?per_page=100", null)));
                }
            }
            for (Future<Integer> reply : replies) {
                assertThat(reply.get()).isIn(200, 422);
            }
            assertThat(send(api, "GET", "/contacts?per_page=100", null)).isEqualTo(200);
            assertThat(sandbox.output()).doesNotContain("ERROR");
        } finally {
            callers.shutdownNow();
        }
    }

    private static int upload(URI api) {
        return new Form()
                .field("phone", "+201005550142")
                .field("media_type", "document")
                .file("media_file", "march.pdf", FILE)
                .post(api, "/messages/media")
                .status();
    }

    private static int send(URI api, String method, String path, String body) {
        return Api.send(HttpRequest.newBuilder(URI.create(api + path))
                        .header("Authorization", "Bearer rasl_sandbox_full")
                        .header("Content-Type", "application/json")
                        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .build())
                .status();
    }

    /** A batch of the largest size, each with a long description. */
    private static String contacts(int batch) {
        return IntStream.range(0, 100)
                .mapToObj(number -> "{\"firstname\":\"Mona\",\"lastname\":\"Samir\",\"phone\":\"+2011%05d%03d\""
                                .formatted(batch, number)
                        + ",\"type\":\"lead\",\"source_id\":4,\"status_id\":2,\"description\":\"" + "d".repeat(8000)
                        + "\"}")
                .collect(Collectors.joining(",", "{\"contacts\":[", "]}"));
    }
}
