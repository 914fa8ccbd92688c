package io.getrasl.sandbox;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The state of a sandbox as a document, over HTTP. */
final class StateRoutes {

    private final Sandbox sandbox;

    StateRoutes(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    String export() {
        HttpRequest request = HttpRequest.newBuilder(uri("")).build();
        return Api.send(request).response().body();
    }

    /** @param document JSON as it is */
    Api.Reply put(String document) {
        return Api.send(HttpRequest.newBuilder(uri(""))
                .PUT(HttpRequest.BodyPublishers.ofString(document))
                .header("Content-Type", "application/json")
                .build());
    }

    HttpResponse<String> schema() {
        return Api.send(HttpRequest.newBuilder(uri("/schema")).build()).response();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + sandbox.port() + "/_sandbox/state" + path);
    }
}
