package io.getrasl.client;

import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Replies of Feign's clients in the terms of this one. */
final class FeignReplies {

    private FeignReplies() {}

    /** Reads the body to its end, or to the limit of an error, and closes it. */
    static RawReply buffered(Response response) throws IOException {
        return new RawReply(response.status(), headers(response), body(response));
    }

    private static Map<String, List<String>> headers(Response response) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return Collections.unmodifiableMap(copy);
    }

    private static byte[] body(Response response) throws IOException {
        if (response.body() == null) {
            return new byte[0];
        }
        try (Response.Body body = response.body();
                InputStream stream = body.asInputStream()) {
            return RawReply.isSuccess(response.status()) ? whole(stream, response.status()) : beginning(stream);
        }
    }

    private static byte[] whole(InputStream stream, int status) throws IOException {
        byte[] bytes = stream.readNBytes(BodyLimits.SUCCESS);
        if (bytes.length == BodyLimits.SUCCESS && stream.read() >= 0) {
            throw new ReplyTooLargeException(status);
        }
        return bytes;
    }

    private static byte[] beginning(InputStream stream) {
        byte[] bytes = new byte[BodyLimits.ERROR];
        int length = 0;
        try {
            int read = stream.read(bytes);
            while (read > 0) {
                length += read;
                read = stream.read(bytes, length, bytes.length - length);
            }
        } catch (IOException e) {
            // Of an error, the status is what counts; its body may break off.
        }
        return Arrays.copyOf(bytes, length);
    }
}
