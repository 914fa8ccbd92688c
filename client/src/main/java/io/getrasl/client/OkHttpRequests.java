package io.getrasl.client;

import java.io.IOException;
import java.io.InputStream;
import okhttp3.Headers;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** Requests in the terms of OkHttp. */
final class OkHttpRequests {

    private static final byte[] NOTHING = new byte[0];

    private OkHttpRequests() {}

    /** OkHttp does not let every method go without a body, nor GET with one. */
    static boolean hasBody(OutgoingRequest request) {
        boolean bodiless = "GET".equals(request.method()) || "DELETE".equals(request.method());
        return request.body() != null || request.form() != null || !bodiless;
    }

    static Request of(OutgoingRequest request, OkHttpExchange exchange) {
        byte[] body = request.body() == null ? NOTHING : request.body();
        return of(request, exchange, hasBody(request) ? new Bytes(body) : null);
    }

    static Request of(OutgoingRequest request, OpenForm form, OkHttpExchange exchange) {
        return of(request, exchange, new Form(form, exchange));
    }

    private static Request of(OutgoingRequest request, OkHttpExchange exchange, @Nullable RequestBody body) {
        return new Request.Builder()
                .url(request.url())
                .headers(Headers.of(request.headers()))
                // OkHttp would ask for gzip, and take a broken one for a broken connection.
                .header("Accept-Encoding", "identity")
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
        private final OkHttpExchange exchange;

        Form(OpenForm form, OkHttpExchange exchange) {
            this.form = form;
            this.exchange = exchange;
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
            byte[] block = new byte[8 * 1024];
            long written = 0;
            try (InputStream stream = form.stream()) {
                for (int read = read(stream, block); read >= 0; read = read(stream, block)) {
                    written += read;
                    if (written == form.length()) {
                        exchange.lastPiece();
                    }
                    sink.write(block, 0, read);
                }
            }
            if (written < form.length()) {
                exchange.cut();
                throw new IOException("a file is shorter than its length says");
            }
        }

        private int read(InputStream stream, byte[] block) throws IOException {
            try {
                return stream.read(block);
            } catch (IOException e) {
                exchange.cut();
                throw e;
            }
        }
    }
}
