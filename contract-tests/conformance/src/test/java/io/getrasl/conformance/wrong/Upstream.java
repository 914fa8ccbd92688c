package io.getrasl.conformance.wrong;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The correct server, over HTTP. */
final class Upstream implements Correct {

    /** What belongs to one connection, in lower case; the client and the server set their own. */
    static final Set<String> OF_THE_CONNECTION = Set.of(
            "connection",
            "content-length",
            "date",
            "expect",
            "host",
            "http2-settings",
            "keep-alive",
            "transfer-encoding",
            "upgrade");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String origin;
    private final String token;
    private final String otherToken;

    Upstream(String origin, String token, String otherToken) {
        this.origin = origin;
        this.token = token;
        this.otherToken = otherToken;
    }

    @Override
    public Answer answer(Call call) throws IOException {
        HttpRequest.BodyPublisher body = call.body().length == 0
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofByteArray(call.body());
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(origin + call.path() + call.query().encoded()))
                .method(call.method(), body);
        call.headers().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
            headers.keySet().removeAll(OF_THE_CONNECTION);
            return new Answer(response.statusCode(), headers, response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public String token() {
        return token;
    }

    @Override
    public String otherToken() {
        return otherToken;
    }
}
