package io.getrasl.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks at the page of a sandbox and sends its forms, as a browser without scripts does. */
final class OutboxClient {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String root;

    OutboxClient(Sandbox sandbox) {
        root = "http://127.0.0.1:" + sandbox.port();
    }

    String root() {
        return root;
    }

    String page() {
        return page("");
    }

    String page(String query) {
        return get("/" + query).body();
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(root + path)).build());
    }

    HttpResponse<String> submit(String form, Map<String, String> values) {
        return submit(root, form, values);
    }

    /** @param origin of the page that the form is on */
    HttpResponse<String> submit(String origin, String form, Map<String, String> values) {
        String body = values.entrySet().stream()
                .map(each -> each.getKey() + "=" + Api.encode(each.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(root + "/_sandbox/outbox/" + form))
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
