package io.getrasl.client;

import java.io.IOException;
import java.io.InputStream;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** Requests in the terms of OkHttp. */
final class OkHttpRequests {

    private static final byte[] NOTHING = new byte[0];

    private OkHttpRequests() {}

    static Request of(OutgoingRequest request, OkHttpExchange exchange) {
        byte[] body = request.body();
        // OkHttp does not let every method go without a body, nor GET with one.
        boolean bodiless = body == null && ("GET".equals(request.method()) || "DELETE".equals(request.method()));
        return of(request, exchange, bodiless ? null : new Bytes(body == null ? NOTHING : body));
    }

    static Request of(OutgoingRequest request, OpenForm form, OkHttpExchange exchange) {
        return of(request, exchange, new Form(form));
    }

    private static Request of(OutgoingRequest request, OkHttpExchange exchange, @Nullable RequestBody body) {
        return new Request.Builder()
                .url(request.url())
                .headers(Headers.of(request.headers()))
                .method(request.method(), body)
                .tag(OkHttpExchange.class, exchange)
                .build();
    }

    /** A body whose type is among the headers. */
    private abstract static class Untyped extends RequestBody {

        @Override
        public final @Nullable MediaType contentType() {
            return null;
        }
    }

    private static final class Bytes extends Untyped {

        private final byte[] bytes;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public long contentLength() {
            return bytes.length;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(bytes);
        }
    }

    private static final class Form extends Untyped {

        private final OpenForm form;

        Form(OpenForm form) {
            this.form = form;
        }

        @Override
        public long contentLength() {
            return form.length();
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            try (InputStream stream = form.stream()) {
                sink.writeAll(Okio.source(stream));
            }
        }
    }
}
