package io.getrasl.client;

import java.io.IOException;
import java.net.ProtocolException;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Response;
import okio.BufferedSource;

/** Replies of OkHttp in the terms of this client. */
final class OkHttpReplies {

    private static final int NOT_MODIFIED = 304;
    private static final byte[] NOTHING = new byte[0];
    private static final String RETRY_AFTER = "Retry-After";
    private static final String KEPT = "Rasl-Retry-After";

    private OkHttpReplies() {}

    /** Keeps OkHttp from guessing, and from repeating what nobody asked it to repeat. */
    static Response strictly(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        refuseOddLength(response);
        return withoutWait(response);
    }

    /** OkHttp ignores a length that it cannot read, and takes whatever comes until the connection ends for the body. */
    private static void refuseOddLength(Response response) throws IOException {
        String length = response.header("Content-Length");
        if (length != null && !isNumber(length)) {
            response.close();
            throw new ProtocolException("the head of the reply cannot be read");
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(it -> it >= '0' && it <= '9');
    }

    /** Hides from OkHttp that it may repeat a request at once, which it would do without asking anybody. */
    private static Response withoutWait(Response response) {
        String wait = response.code() == 503 ? response.header(RETRY_AFTER) : null;
        return wait == null
                ? response
                : response.newBuilder()
                        .removeHeader(RETRY_AFTER)
                        .addHeader(KEPT, wait)
                        .build();
    }

    /** Reads it to its end, or to the limit of an error. */
    static RawReply read(Response response) throws IOException {
        return new RawReply(response.code(), new OkHttpHeaders(headers(response)), bytes(response));
    }

    private static byte[] bytes(Response response) throws IOException {
        int status = response.code();
        if (status == NOT_MODIFIED) {
            // It has no body whatever its head says; OkHttp believes the head and would wait.
            return NOTHING;
        }
        BufferedSource body = response.body().source();
        return RawReply.isSuccess(status) ? whole(status, body) : beginning(body);
    }

    private static byte[] whole(int status, BufferedSource body) throws IOException {
        if (body.request(BodyLimits.SUCCESS + 1L)) {
            throw new ReplyTooLargeException(status);
        }
        return body.readByteArray();
    }

    /** Of an error, the status is what counts; its body may break off. */
    private static byte[] beginning(BufferedSource body) throws IOException {
        try {
            body.request(BodyLimits.ERROR);
        } catch (IOException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw e;
            }
        }
        long length = Math.min(body.getBuffer().size(), BodyLimits.ERROR);
        return body.getBuffer().readByteArray(length);
    }

    private static Headers headers(Response response) {
        String kept = response.header(KEPT);
        return kept == null
                ? response.headers()
                : response.headers()
                        .newBuilder()
                        .removeAll(KEPT)
                        .add(RETRY_AFTER, kept)
                        .build();
    }
}
