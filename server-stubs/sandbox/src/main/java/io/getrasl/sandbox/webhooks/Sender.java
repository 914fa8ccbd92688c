package io.getrasl.sandbox.webhooks;

import io.getrasl.server.webhook.WebhookSignature;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Makes attempts over HTTP. Redirects are not followed, answers are not kept. Thread-safe. */
final class Sender {

    private static final int MAX_ERROR = 500;

    private final Duration timeout;
    private final Clock clock;
    private final Set<CompletableFuture<?>> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean aborted;

    private @Nullable HttpClient http;

    Sender(Duration timeout, Clock clock) {
        this.timeout = timeout;
        this.clock = clock;
    }

    /**
     * Sends a payload and waits for the end of the answer, but no longer than the time allowed.
     *
     * @throws CancellationException when {@link #abort} ended it, so that nobody knows how it went
     */
    Attempt send(URI url, String secret, String payload) {
        Instant startedAt = clock.instant();
        long start = System.nanoTime();
        Integer status = null;
        String error = null;
        CompletableFuture<HttpResponse<Void>> answer =
                client().sendAsync(request(url, secret, payload), BodyHandlers.discarding());
        underWay.add(answer);
        try {
            // Whoever aborts after this sees the attempt among those under way.
            if (aborted) {
                throw new CancellationException();
            }
            status = answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS).statusCode();
        } catch (TimeoutException e) {
            error = "no complete answer within " + seconds();
        } catch (ExecutionException e) {
            if (aborted) {
                throw new CancellationException();
            }
            error = text(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            answer.cancel(true);
            underWay.remove(answer);
        }
        return new Attempt(startedAt, status, error, Duration.ofNanos(System.nanoTime() - start));
    }

    /** Made for the first attempt: it brings certificates and threads along, for which most starts need not wait. */
    private synchronized HttpClient client() {
        if (http == null) {
            // Some receivers trip over the offer of HTTP/2 that would come with every first request.
            http = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
        }
        return http;
    }

    private static HttpRequest request(URI url, String secret, String payload) {
        byte[] body = payload.getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .header("User-Agent", "RASL-Webhooks/2.0")
                .header(WebhookSignature.HEADER, WebhookSignature.of(body, secret))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    /** Ends every attempt that is under way, and every later one. */
    void abort() {
        aborted = true;
        underWay.forEach(answer -> answer.cancel(true));
    }

    private String seconds() {
        return timeout.toMillis() % 1000 == 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms";
    }

    private static String text(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof UnresolvedAddressException) {
            return "the host is not known";
        }
        if (failure instanceof ConnectException) {
            return "the connection was refused";
        }
        String text = root.getClass().getSimpleName() + (root.getMessage() == null ? "" : ": " + root.getMessage());
        return text.length() <= MAX_ERROR ? text : text.substring(0, MAX_ERROR);
    }
}
