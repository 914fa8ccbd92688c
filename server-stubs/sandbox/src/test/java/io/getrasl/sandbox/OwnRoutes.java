package io.getrasl.sandbox;

import java.net.URI;
import java.net.http.HttpRequest;
import tools.jackson.databind.JsonNode;

/** The routes that a sandbox has beside the API. */
final class OwnRoutes {

    private static final int LOOKS = 20_000;

    private final int port;

    OwnRoutes(Sandbox sandbox) {
        this(sandbox.port());
    }

    OwnRoutes(int port) {
        this.port = port;
    }

    /** @param body JSON, in which an apostrophe stands for a quotation mark; null for none */
    Api.Reply send(String method, String path, String body) {
        URI uri = URI.create("http://127.0.0.1:" + port + "/_sandbox" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                    .header("Content-Type", "application/json");
        }
        return Api.send(request.build());
    }

    Api.Reply get(String path) {
        return send("GET", path, null);
    }

    /** Has the events of Nile Books sent there. */
    void listen(String url) {
        send("PUT", "/webhooks", "{'url': '" + url + "', 'secret': 'a secret of ours'}");
    }

    /** The latest delivery, as soon as so many attempts at it are logged. */
    JsonNode deliveryAfter(int attempts) {
        for (int look = 0; look < LOOKS; look++) {
            JsonNode latest =
                    get("/deliveries?per_page=1").body().path("deliveries").path(0);
            if (latest.path("attempts").size() == attempts) {
                return latest;
            }
        }
        throw new AssertionError("The latest delivery does not have " + attempts + " attempts");
    }

    /** Returns as soon as nothing waits to be delivered. */
    void awaitNothingPending() {
        for (int look = 0; look < LOOKS; look++) {
            if (get("/deliveries?status=pending").body().path("total").asInt() == 0) {
                return;
            }
        }
        throw new AssertionError("Deliveries are still pending");
    }
}
