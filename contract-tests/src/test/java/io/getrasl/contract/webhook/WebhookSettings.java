package io.getrasl.contract.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.contract.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Tells a sandbox where to send webhooks. */
public final class WebhookSettings {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private WebhookSettings() {}

    /**
     * Sends all events of the first workspace to a URL from now on.
     *
     * @param sandbox where the sandbox serves the API
     */
    public static void put(URI sandbox, URI listener, String secret) {
        String settings = Json.MAPPER
                .createObjectNode()
                .put("url", listener.toString())
                .put("secret", secret)
                .toString();
        HttpRequest request = HttpRequest.newBuilder(sandbox.resolve("/_sandbox/webhooks"))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(settings))
                .build();
        try {
            HttpResponse<String> reply = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
