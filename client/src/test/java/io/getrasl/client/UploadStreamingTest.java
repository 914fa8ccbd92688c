package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Response;
import io.getrasl.client.api.MessagesApi;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How much of a file is held in memory. */
class UploadStreamingTest {

    private static final int CHUNK = 1 << 20;

    /** Gives a first chunk at once, and a second one only when told to. */
    private static final class Halting extends InputStream {

        private final CountDownLatch goOn;
        private int given;

        Halting(CountDownLatch goOn) {
            this.goOn = goOn;
        }

        @Override
        public int read() throws IOException {
            try {
                if (given == CHUNK && !goOn.await(10, TimeUnit.SECONDS)) {
                    throw new IOException("nothing had arrived of the first half when the second was asked for");
                }
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return given++ < 2 * CHUNK ? 'x' : -1;
        }
    }

    @Test
    @Timeout(30)
    void serverReceivesTheBeginningBeforeTheEndIsRead() throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> served = CompletableFuture.runAsync(() -> serve(socket, goOn));
            String url = "http://127.0.0.1:" + socket.getLocalPort() + "/api/v2";
            RaslClient rasl = Fixtures.client(url, new ArrayList<Duration>()).build();

            var sent = rasl.messages()
                    .sendMediaMessage(Uploads.media(UploadFile.of("big.png", 2L * CHUNK, () -> new Halting(goOn))));

            assertThat(sent.contactId()).isEqualTo(812);
            served.get(10, TimeUnit.SECONDS);
        }
    }

    private static void serve(ServerSocket socket, CountDownLatch goOn) {
        try (Socket connection = socket.accept()) {
            connection.getInputStream().readNBytes(CHUNK / 2);
            goOn.countDown();
            connection.getInputStream().readNBytes(CHUNK + CHUNK / 2);
            Uploads.SENT.send(connection);
            connection.shutdownOutput();
            connection.getInputStream().readAllBytes();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void transportOfTheCallersOwnGetsTheBytes() {
        List<String> bodies = new ArrayList<>();
        RaslClient rasl = RaslClient.builder()
                .token("t")
                .transport((request, options) -> {
                    bodies.add(new String(request.body(), StandardCharsets.UTF_8));
                    return sent(request);
                })
                .build();

        rasl.messages().sendMediaMessage(Uploads.media(UploadFile.of("a.txt", "the content".getBytes())));

        assertThat(bodies).singleElement().asString().contains("the content").endsWith("--\r\n");
    }

    @Test
    void interfaceThatIsWiredByHandGetsTheBytes() {
        List<String> bodies = new ArrayList<>();
        MessagesApi messages = RaslFeign.builder()
                .client((request, options) -> {
                    bodies.add(
                            request.headers().get("Content-Type") + new String(request.body(), StandardCharsets.UTF_8));
                    return sent(request);
                })
                .target(MessagesApi.class, "http://rasl.invalid");

        messages.sendMediaMessage(Uploads.media(UploadFile.of("a.txt", "the content".getBytes())));

        assertThat(bodies)
                .singleElement()
                .asString()
                .startsWith("[multipart/form-data; boundary=")
                .contains("the content");
    }

    private static Response sent(feign.Request request) {
        return Response.builder()
                .request(request)
                .status(200)
                .headers(Map.of())
                .body("{\"success\":true,\"data\":{}}", StandardCharsets.UTF_8)
                .build();
    }
}
