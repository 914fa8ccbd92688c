package io.getrasl.server;

import static io.getrasl.server.fixture.FixtureServer.form;
import static io.getrasl.server.fixture.FixtureServer.raw;
import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.server.fixture.Answer;
import io.getrasl.server.fixture.FixtureServer;
import io.getrasl.server.fixture.Form;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms that are large or hostile, and what is left of them. */
class FormLimitsTest {

    private static final String MEDIA = "/api/v2/messages/media";
    private static final String TYPE = "multipart/form-data; boundary=" + Form.BOUNDARY;
    private static final byte[] SMALL = {1, 2, 3};

    @TempDir
    private Path folder;

    @Test
    void boundsTheTextsTogether() {
        Form form = Form.media();
        for (int i = 0; i < 11; i++) {
            form.field("field_" + i, "a".repeat(100_000));
        }

        assertThat(form(MEDIA, form.whole()).error())
                .isEqualTo("422 VALIDATION_ERROR {\"body\":[\"Must not be larger than 1 MiB without its files\"]}");
    }

    @Test
    void boundsTheNumberOfParts() {
        Form form = new Form();
        for (int i = 0; i < 201; i++) {
            form.field("field_" + i, "");
        }

        assertThat(form(MEDIA, form.whole()).error())
                .isEqualTo("422 VALIDATION_ERROR {\"body\":[\"Must not have more than 200 parts\"]}");
    }

    @Test
    void refusesMoreThanAllowed() {
        try (FixtureServer server = new FixtureServer("--rasl.server.max-upload=1000B")) {
            assertThat(post(server, media(2_000)).error())
                    .isEqualTo("422 VALIDATION_ERROR {\"body\":[\"Must not be larger than 1000 bytes\"]}");
        }
    }

    @Test
    void refusesMoreThanAllowedOfUnknownLength() {
        try (FixtureServer server = new FixtureServer("--rasl.server.max-upload=1000B", uploads())) {
            BodyPublisher form = media(200_000);
            BodyPublisher chunked = BodyPublishers.fromPublisher(form);

            assertThat(post(server, chunked).error())
                    .isEqualTo("422 VALIDATION_ERROR {\"body\":[\"Must not be larger than 1000 bytes\"]}");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void takesLargeFiles() throws IOException {
        long size = 100L * 1024 * 1024;
        byte[] head = "--x--y\r\nContent-Disposition: form-data; name=media_file; filename=a\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--x--y\r\nContent-Disposition: form-data; name=phone\r\n\r\n+201005550142\r\n"
                        + "--x--y\r\nContent-Disposition: form-data; name=media_type\r\n\r\nvideo\r\n--x--y--\r\n")
                .getBytes(StandardCharsets.UTF_8);
        BodyPublisher form = BodyPublishers.concat(
                BodyPublishers.ofByteArray(head),
                BodyPublishers.ofInputStream(() -> new Zeros(size)),
                BodyPublishers.ofByteArray(tail));

        assertThat(form(MEDIA, form).at("/data/chat_message_id")).isEqualTo(String.valueOf(size));
    }

    @Test
    void readsNothingOfACallerWithoutTheScope() {
        String head =
                "POST " + MEDIA + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer readonly\r\nConnection: close\r\n"
                        + "Content-Type: " + TYPE + "\r\nContent-Length: 5000\r\nExpect: 100-continue\r\n\r\n";

        assertThat(raw(head)).startsWith("HTTP/1.1 403").doesNotContain("100 Continue");
    }

    @Test
    void leavesNoFileBehind() {
        try (FixtureServer server = new FixtureServer(uploads())) {
            assertThat(post(server, media(100)).status()).isEqualTo(200);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void leavesNoFileBehindWhenTheOperationFails() {
        try (FixtureServer server = new FixtureServer(uploads())) {
            BodyPublisher form = Form.media()
                    .field("caption", "fail")
                    .file("media_file", "a.jpg", SMALL)
                    .whole();

            assertThat(post(server, form).status()).isEqualTo(500);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void leavesNoFileBehindWhenTheFormIsRefused() {
        try (FixtureServer server = new FixtureServer(uploads())) {
            assertThat(post(
                                    server,
                                    new Form()
                                            .file("media_file", "a.jpg", SMALL)
                                            .whole())
                            .status())
                    .isEqualTo(422);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void leavesNoFileBehindWhenTheFormEndsTooEarly() {
        try (FixtureServer server = new FixtureServer(uploads())) {
            assertThat(post(
                                    server,
                                    Form.media()
                                            .file("media_file", "a.jpg", SMALL)
                                            .broken())
                            .status())
                    .isEqualTo(422);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void storesNoFileThatNobodyAskedFor() {
        try (FixtureServer server = new FixtureServer("--rasl.server.upload-folder=" + folder.resolve("missing"))) {
            assertThat(post(server, Form.media().file("virus", "a.exe", SMALL).whole())
                            .status())
                    .isEqualTo(422);
        }
    }

    private static BodyPublisher media(int size) {
        return Form.media().file("media_file", "a.jpg", new byte[size]).whole();
    }

    private String uploads() {
        return "--rasl.server.upload-folder=" + folder;
    }

    private static Answer post(FixtureServer server, BodyPublisher form) {
        return server.post(MEDIA, form, "Content-Type", TYPE, "Authorization", "Bearer full");
    }

    private static String broken(String reason) {
        return "422 VALIDATION_ERROR {\"body\":[\"Is not valid multipart/form-data: " + reason + "\"]}";
    }

    /** Very many zeros. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(target, offset, offset + count, (byte) 0);
            left -= count;
            return count;
        }
    }
}
