package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.getrasl.client.api.MessagesApi;
import io.getrasl.client.error.RaslConnectionException;
import io.getrasl.client.error.RateLimitExceededException;
import io.getrasl.client.error.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Uploads that are tried again, and uploads that go wrong. */
@ParameterizedClass
@EnumSource(Form.class)
class UploadFailureTest {

    private final Form form;

    private static final byte[] CONTENT = {1, 2, 3};
    private static final Reply THROTTLED =
            Reply.json(429, Fixtures.error("RATE_LIMIT_EXCEEDED", "{\"retry_after\":3}"));

    private final LoopbackServer server = new LoopbackServer();
    private final List<Duration> waits = new ArrayList<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private final MessagesApi messages;

    UploadFailureTest(Form form) {
        this.form = form;
        this.messages = client().build().messages();
    }

    @AfterEach
    void close() {
        server.close();
    }

    private RaslClientBuilder client() {
        return form.client(server.url(), waits);
    }

    private InputStream open() {
        opened.incrementAndGet();
        return new ByteArrayInputStream(CONTENT) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }

    @Test
    void throttledUploadOpensTheFileAgain() {
        server.reply(THROTTLED, Uploads.SENT);

        messages.sendMediaMessage(Uploads.media(UploadFile.of("a.png", this::open)));

        assertThat(opened).hasValue(2);
        assertThat(server.received())
                .hasSize(2)
                .extracting(it -> it.text())
                .containsOnly(server.received().get(0).text());
    }

    @Test
    void fileIsClosedThoughNobodyReadIt() {
        try (ClosedPort port = new ClosedPort()) {
            MessagesApi alone =
                    Fixtures.client(port.url(), new ArrayList<>()).build().messages();

            var failure = catchThrowableOfType(
                    RaslConnectionException.class,
                    () -> alone.sendMediaMessage(Uploads.media(UploadFile.of("a.png", this::open))));

            assertThat(failure.mayHaveReachedServer()).isFalse();
            assertThat(opened).hasValue(3);
            assertThat(closed).hasValue(3);
        }
    }

    @Test
    void fileThatCanBeReadOnceIsNotSentAgain() {
        server.reply(THROTTLED, Uploads.SENT);

        var failure = catchThrowableOfType(
                RateLimitExceededException.class,
                () -> messages.sendMediaMessage(Uploads.media(UploadFile.once("a.png", open()))));

        assertThat(server.received()).hasSize(1);
        assertThat(failure.retryAfter()).isEqualTo(Duration.ofSeconds(3));
        assertThat(failure.getSuppressed()[0]).hasMessageStartingWith("not tried again: the request holds a file");
    }

    @Test
    void fileThatWasReadBeforeIsNotSentEmpty() {
        server.reply(Uploads.SENT);
        UploadFile once = UploadFile.once("a.png", open());
        messages.sendMediaMessage(Uploads.media(once));

        var failure = catchThrowableOfType(
                UnreadableFileException.class, () -> messages.sendMediaMessage(Uploads.media(once)));

        assertThat(failure).hasRootCauseMessage("the stream was read before; give a source that can be opened again");
        assertThat(server.received()).hasSize(1);
    }

    @Test
    void missingFileIsToldBeforeAnythingIsSent(@TempDir Path folder) {
        var failure = catchThrowableOfType(
                UnreadableFileException.class,
                () -> messages.sendMediaMessage(Uploads.media(UploadFile.of(folder.resolve("secret.png")))));

        assertThat(failure)
                .hasMessage("sendMediaMessage was not sent: media_file cannot be opened (NoSuchFileException)");
        assertThat(server.received()).isEmpty();
    }

    @Test
    void fileShorterThanToldIsNoUpload() {
        server.reply(Uploads.SENT);

        var failure = catchThrowableOfType(
                RaslConnectionException.class,
                () -> messages.sendMediaMessage(Uploads.media(UploadFile.of("a.png", 100, this::open))));

        assertThat(failure.attempts()).isEqualTo(1);
    }

    @Test
    void fileThatBreaksOffIsNotSentAgain() {
        UploadFile broken = UploadFile.of("a.png", () -> new InputStream() {
            @Override
            public int read() throws IOException {
                opened.incrementAndGet();
                throw new IOException("the disk is gone");
            }
        });

        var failure = catchThrowableOfType(
                RaslConnectionException.class, () -> messages.sendMediaMessage(Uploads.media(broken)));

        assertThat(failure).hasStackTraceContaining("the disk is gone");
        assertThat(opened).hasValue(1);
    }

    @Test
    void uploadWhoseReplyIsLostIsSentOnce() {
        server.reply(Reply.reset(), Uploads.SENT);

        var failure = catchThrowableOfType(
                RaslConnectionException.class,
                () -> messages.sendMediaMessage(Uploads.media(UploadFile.of("a.png", CONTENT))));

        assertThat(failure.mayHaveReachedServer()).isTrue();
        assertThat(server.received()).hasSize(1);
    }

    @Test
    @Timeout(20)
    void uploadThatStandsStillTimesOut() {
        CountDownLatch release = new CountDownLatch(1);
        UploadFile stuck = UploadFile.of("a.png", () -> new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    release.await();
                    return -1;
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        });
        MessagesApi hasty = client().readTimeout(Duration.ofMillis(200)).build().messages();

        var failure =
                catchThrowableOfType(RaslConnectionException.class, () -> hasty.sendMediaMessage(Uploads.media(stuck)));

        assertThat(failure).hasCauseInstanceOf(HttpTimeoutException.class);
        release.countDown();
    }
}
