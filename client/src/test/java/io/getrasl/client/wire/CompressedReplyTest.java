package io.getrasl.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.error.NotFoundException;
import io.getrasl.client.error.RaslServerException;
import io.getrasl.client.error.UnreadableReplyException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Replies that some proxy compressed although nobody asked, or says it did. What the bytes are decides. */
@OnEveryLeg
class CompressedReplyTest extends WireSuite {

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(String plain) {
        return gzip(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer gzipped(int status, byte[] body) {
        return Answer.of(status, "application/json", body).with("Content-Encoding: gzip");
    }

    @Test
    void successIsUnpacked() {
        server.play(gzipped(200, gzip(Answer.SUCCESS)));

        assertThat(call(Call.READ)).isNotNull();
    }

    @Test
    void successInChunksIsUnpacked() {
        server.play(gzipped(200, gzip(Answer.SUCCESS)).chunked());

        assertThat(call(Call.SEND)).isNotNull();
    }

    @Test
    void errorIsUnpacked() {
        var failure = error(gzipped(404, gzip(Answer.error("NOT_FOUND", "null"))));

        assertThat(failure).isExactlyInstanceOf(NotFoundException.class);
        assertThat(failure.bodyExcerpt()).startsWith("{\"success\":false");
    }

    @Test
    void compressionThatNoHeaderTellsIsUnpacked() {
        server.play(Answer.of(200, "application/json", gzip(Answer.SUCCESS)));

        assertThat(call(Call.READ)).isNotNull();
    }

    @Test
    void compressionThatIsOnlyToldIsIgnored() {
        server.play(gzipped(200, Answer.SUCCESS.getBytes(StandardCharsets.UTF_8)));

        assertThat(call(Call.READ)).isNotNull();
    }

    @Test
    void successThatBreaksOffInItsCompressionIsUnreadable() {
        byte[] packed = gzip(Answer.SUCCESS);

        var failure = failure(
                UnreadableReplyException.class, Call.SEND, gzipped(200, Arrays.copyOf(packed, packed.length - 12)));

        assertThat(failure.problem()).startsWith("its compression is broken");
    }

    @Test
    void errorThatBreaksOffInItsCompressionKeepsWhatCouldBeUnpacked() {
        byte[] packed = gzip("<h1>Bad gateway</h1>".repeat(50));

        var failure = error(gzipped(502, Arrays.copyOf(packed, packed.length - 9)));

        assertThat(failure).isExactlyInstanceOf(RaslServerException.class);
        assertThat(failure.bodyExcerpt()).startsWith("<h1>Bad gateway</h1>");
    }

    @Test
    void successThatUnpacksWithoutEndIsRefused() {
        byte[] bomb = gzip(new byte[65 << 20]);

        var failure = failure(UnreadableReplyException.class, Call.READ, gzipped(200, bomb));

        assertThat(failure.problem()).endsWith("hides more than 67108864 bytes");
    }

    @Test
    void compressionOfAnotherKindIsUnreadable() {
        byte[] brotli = {(byte) 0x8b, 0x01, (byte) 0x80, 0x7b, 0x7d, 0x03};
        Answer answer = Answer.of(200, "application/json", brotli).with("Content-Encoding: br");

        assertThat(failure(UnreadableReplyException.class, Call.READ, answer).status())
                .isEqualTo(200);
    }
}
