package io.getrasl.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** Requests in the terms of the JDK's HTTP client. */
final class JdkRequests {

    private JdkRequests() {}

    static SentOnce body(OutgoingRequest request) {
        byte[] body = request.body();
        return new SentOnce(
                request.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    }

    static SentOnce body(OutgoingRequest request, OpenForm form) {
        BodyPublisher stream = BodyPublishers.ofInputStream(form::stream);
        return new SentOnce(
                request.method(), form.length() < 0 ? stream : BodyPublishers.fromPublisher(stream, form.length()));
    }

    static HttpRequest.Builder of(OutgoingRequest request, BodyPublisher body) {
        URI uri = URI.create(request.url());
        return HttpRequest.newBuilder(uri)
                // Over plain HTTP the JDK would ask for an upgrade to HTTP/2, which some servers and proxies choke on.
                .version(
                        "https".equalsIgnoreCase(uri.getScheme())
                                ? HttpClient.Version.HTTP_2
                                : HttpClient.Version.HTTP_1_1)
                .method(request.method(), body)
                .headers(request.headers());
    }
}
