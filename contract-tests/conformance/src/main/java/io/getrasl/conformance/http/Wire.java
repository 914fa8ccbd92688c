package io.getrasl.conformance.http;

import io.getrasl.contract.Json;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Sends requests to one server, one after the other, and counts them. Safe to use from a second thread for cleaning up. */
public final class Wire {
    private final HttpClient client;
    private final String base;
    private final Credential credential;
    private final Duration timeout;
    private final CallRate rate = new CallRate();

    /**
     * @param base the base URL; a slash at its end makes no difference
     * @param credential who asks where a request does not say
     * @param timeout how long to wait for each reply
     */
    public Wire(URI base, Credential credential, Duration timeout) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
        this.base = base.toString().replaceAll("/+$", "");
        this.credential = credential;
        this.timeout = timeout;
    }

    /**
     * Sends once.
     *
     * @throws Unreachable when no reply comes
     */
    public Exchange send(Request request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(base + request.target()))
                .timeout(timeout)
                .header("Accept", "application/json")
                .method(
                        request.method(),
                        request.body().map(BodyPublishers::ofByteArray).orElse(BodyPublishers.noBody()));
        request.type().ifPresent(type -> builder.header("Content-Type", type));
        request.credential().orElse(credential).header().ifPresent(header -> builder.header("Authorization", header));
        rate.count(request.credential().isEmpty());
        try {
            return new Exchange(request, reply(answered(builder.build())));
        } catch (IOException e) {
            throw new Unreachable(request, reason(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreachable(request, "interrupted", e);
        }
    }

    /** A server may close a connection at the moment when it is used again; only a second failure is one. */
    private HttpResponse<byte[]> answered(HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (HttpTimeoutException | ConnectException e) {
            throw e;
        } catch (IOException closed) {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static Reply reply(HttpResponse<byte[]> response) {
        String text = new String(response.body(), StandardCharsets.UTF_8);
        return new Reply(response.statusCode(), response.headers(), text, parsed(text));
    }

    private static Optional<JsonNode> parsed(String text) {
        try {
            return Optional.of(Json.parse(text)).filter(json -> !json.isMissingNode());
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    public String base() {
        return base;
    }

    /** The credential of requests that name none. */
    public Credential credential() {
        return credential;
    }

    /** How many requests were sent, and how fast. */
    public CallRate rate() {
        return rate;
    }
}
