package io.getrasl.contract.stubs;

import io.getrasl.contract.CallerTokens;
import io.getrasl.contract.ExampleContract;
import io.getrasl.contract.FormPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;

/** The request of a contract, sent by nothing that this project generates. Immutable; a variation is a copy. */
public record RawRequest(
        String method, String path, String query, Optional<String> token, Optional<String> contentType, String body) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The request of a contract, with the token that the sandbox gives its caller. */
    public static RawRequest of(ExampleContract contract) {
        String query = contract.query().entrySet().stream()
                .map(entry -> encode(entry.getKey()) + '=' + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return new RawRequest(
                contract.method(),
                contract.basePath() + contract.path(),
                query,
                CallerTokens.SANDBOX.token(contract),
                Optional.ofNullable(contract.isForm() ? RawForm.CONTENT_TYPE : contract.requestType()),
                contract.isForm()
                        ? RawForm.body(FormPart.of(contract))
                        : contract.request() == null ? "" : contract.request().toString());
    }

    /** The same with another body. */
    public RawRequest withBody(String other) {
        return new RawRequest(method, path, query, token, contentType, other);
    }

    /** The same with another query, percent-encoded. */
    public RawRequest withQuery(String other) {
        return new RawRequest(method, path, other, token, contentType, body);
    }

    RawRequest withToken(String other) {
        return new RawRequest(method, path, query, Optional.ofNullable(other), contentType, body);
    }

    RawRequest withContentType(String other) {
        return new RawRequest(method, path, query, token, Optional.of(other), body);
    }

    /** Sends it to a server on this machine. */
    public HttpResponse<String> send(int port) {
        URI uri = URI.create("http://127.0.0.1:" + port + path + (query.isEmpty() ? "" : '?' + query));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        contentType.ifPresent(value -> request.header("Content-Type", value));
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
