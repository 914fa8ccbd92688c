package io.getrasl.client;

import java.io.IOException;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.Response;
import okio.BufferedSource;

/** Replies of OkHttp in the terms of this client. */
final class OkHttpReplies {

    private static final String RETRY_AFTER = "Retry-After";
    private static final String KEPT = "Rasl-Retry-After";

    private OkHttpReplies() {}

    /** Hides from OkHttp that it may repeat a request at once, which it would do without asking anybody. */
    static Response keepFromRepeating(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
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
        BufferedSource body = response.body().source();
        byte[] bytes = RawReply.isSuccess(response.code()) ? whole(response.code(), body) : beginning(body);
        return new RawReply(response.code(), new OkHttpHeaders(headers(response)), bytes);
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
