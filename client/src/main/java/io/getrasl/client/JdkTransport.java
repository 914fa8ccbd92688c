package io.getrasl.client;

import feign.Client;
import feign.Request;
import feign.Response;
import io.getrasl.client.error.UnreadableFileException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests with the JDK's HTTP client: any method with or without a body, forms streamed, no redirects, HTTP/2 over TLS
 * only, and a timeout that covers the reply to its last byte. While a form is sent, the timeout starts anew with every piece of
 * it that leaves.
 */
final class JdkTransport implements Client {

    /** What the JDK sets itself and refuses to be told. */
    private static final Set<String> OWN_HEADERS = Set.of("connection", "content-length", "expect", "host", "upgrade");

    private final HttpClient http;
    private final StreamedForms forms;

    JdkTransport(Duration connectTimeout, StreamedForms forms) {
        this.forms = forms;
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build();
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        MultipartForm form = forms.behind(request.body());
        if (form == null) {
            byte[] body = request.body();
            long start = System.nanoTime();
            return send(
                    request,
                    body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body),
                    Duration.ofMillis(options.readTimeoutMillis()),
                    () -> start);
        }
        try (OpenForm open = form.open()) {
            return send(request, publisher(open), Duration.ofMillis(options.readTimeoutMillis()), open::lastRead);
        } catch (UnreadableFieldException e) {
            throw new UnreadableFileException(Called.by(request).id(), e.field(), e.reason());
        }
    }

    private static BodyPublisher publisher(OpenForm form) {
        BodyPublisher stream = BodyPublishers.ofInputStream(form::stream);
        return form.length() < 0 ? stream : BodyPublishers.fromPublisher(stream, form.length());
    }

    private Response send(Request request, BodyPublisher content, Duration timeout, LongSupplier since)
            throws IOException {
        AtomicReference<@Nullable LimitedBody> body = new AtomicReference<>();
        CompletableFuture<HttpResponse<byte[]>> reply = http.sendAsync(toJdk(request, content), head -> {
            LimitedBody collecting = new LimitedBody(head);
            body.set(collecting);
            return collecting;
        });
        try {
            HttpResponse<byte[]> complete = await(reply, timeout, since);
            return response(request, complete.statusCode(), complete.headers(), complete.body());
        } catch (IOException e) {
            LimitedBody partial = body.get();
            if (partial == null || partial.isSuccess() || e instanceof InterruptedIOException) {
                throw e;
            }
            // Of an error, the status is what counts; the JDK may report a connection that broke off in the body as a
            // failure.
            return response(request, partial.head().statusCode(), partial.head().headers(), partial.collected());
        }
    }

    private static Response response(Request request, int status, HttpHeaders headers, byte[] body) {
        Map<String, Collection<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers.map());
        return Response.builder()
                .request(request)
                .status(status)
                .headers(copy)
                .body(body)
                .build();
    }

    private static HttpRequest toJdk(Request request, BodyPublisher content) {
        URI uri = URI.create(request.url());
        HttpRequest.Builder builder = HttpRequest.newBuilder(uri)
                // Over plain HTTP the JDK would ask for an upgrade to HTTP/2, which some servers and proxies choke on.
                .version(
                        "https".equalsIgnoreCase(uri.getScheme())
                                ? HttpClient.Version.HTTP_2
                                : HttpClient.Version.HTTP_1_1)
                .method(request.httpMethod().name(), content);
        request.headers().forEach((name, values) -> {
            if (!OWN_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        return builder.build();
    }

    /**
     * Waits for a reply.
     *
     * @param since when the timeout started, in terms of {@link System#nanoTime()}; may move
     */
    private static <T> T await(CompletableFuture<T> reply, Duration timeout, LongSupplier since) throws IOException {
        try {
            while (true) {
                long left = timeout.toNanos() - (System.nanoTime() - since.getAsLong());
                if (left <= 0 && !reply.isDone()) {
                    reply.cancel(true);
                    throw new HttpTimeoutException("no complete reply within " + timeout.toMillis() + " ms");
                }
                try {
                    return reply.get(left, TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    continue;
                }
            }
        } catch (InterruptedException e) {
            reply.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the thread was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException(e.getCause());
        }
    }
}
