package io.getrasl.contract.consumer;

import feign.Client;
import feign.Feign;
import feign.Request;
import feign.Response;
import io.getrasl.client.RaslFeign;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The generated interfaces as a team wires them by itself, on an HTTP client that knows nothing of this project. */
final class FeignWiring implements Client {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private FeignWiring() {}

    static Caller at(URI baseUrl, String token) {
        Feign feign = RaslFeign.builder(HeardDrift.INSTANCE)
                .client(new FeignWiring())
                .requestInterceptor(template -> template.header("Authorization", "Bearer " + token)
                        .header("User-Agent", "rasl-java/2 wired by hand"))
                .build();
        Map<Class<?>, Object> made = new ConcurrentHashMap<>();
        return (method, arguments) -> method.invoke(
                made.computeIfAbsent(
                        method.getDeclaringClass(),
                        api -> feign.newInstance(new feign.Target.HardCodedTarget<>(api, baseUrl.toString()))),
                arguments);
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        HttpRequest.Builder sent = HttpRequest.newBuilder(URI.create(request.url()))
                .method(
                        request.httpMethod().name(),
                        request.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach((name, values) -> {
            if (!"Content-Length".equalsIgnoreCase(name)) {
                values.forEach(value -> sent.header(name, value));
            }
        });
        try {
            HttpResponse<byte[]> reply = HTTP.send(sent.build(), BodyHandlers.ofByteArray());
            return Response.builder()
                    .request(request)
                    .status(reply.statusCode())
                    .headers(Map.<String, Collection<String>>copyOf(
                            reply.headers().map()))
                    .body(reply.body())
                    .build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
