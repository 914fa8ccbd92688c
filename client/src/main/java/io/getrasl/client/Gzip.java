package io.getrasl.client;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Unpacks replies that came compressed. This client does not ask for that, but proxies do it unasked, and some leave the header
 * out that says so, or make it up; neither JSON nor HTML begins with these two bytes.
 */
final class Gzip {

    private static final int BLOCK = 8 * 1024;

    private Gzip() {}

    static boolean is(byte[] body) {
        return body.length > 1 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
    }

    /**
     * The reply as it was before it was compressed. Of an error, what can be unpacked up to the limit; a success that cannot be
     * unpacked as a whole stays as it is, for {@link ReplyBody} to refuse.
     */
    static RawReply unpacked(RawReply reply) {
        if (!is(reply.body())) {
            return reply;
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        boolean whole = unpack(reply.body(), BodyLimits.of(reply.status()), plain);
        return whole || !reply.isSuccess() ? new RawReply(reply.status(), reply.headers(), plain.toByteArray()) : reply;
    }

    private static boolean unpack(byte[] packed, int limit, ByteArrayOutputStream plain) {
        byte[] block = new byte[BLOCK];
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed), BLOCK)) {
            for (int read = stream.read(block); read > 0; read = stream.read(block)) {
                if (read > limit - plain.size()) {
                    plain.write(block, 0, limit - plain.size());
                    return false;
                }
                plain.write(block, 0, read);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
