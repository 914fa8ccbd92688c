package io.getrasl.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a sandbox over HTTP, as anybody would. */
final class Api {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI baseUrl;
    private final String token;

    private Api(URI baseUrl, String token) {
        this.baseUrl = baseUrl;
        this.token = token;
    }

    /** The API for the holder of the token {@code rasl_sandbox_<caller>}. */
    static Api as(Sandbox sandbox, String caller) {
        return at(sandbox.baseUrl(), caller);
    }

    /** The same of a sandbox in another process. */
    static Api at(URI baseUrl, String caller) {
        return new Api(baseUrl, "rasl_sandbox_" + caller);
    }

    /** The API for the holder of any token. */
    static Api with(Sandbox sandbox, String token) {
        return new Api(sandbox.baseUrl(), token);
    }

    Reply get(String path) {
        return send("GET", path, null);
    }

    Reply post(String path, String body) {
        return send("POST", path, body);
    }

    Reply patch(String path, String body) {
        return send("PATCH", path, body);
    }

    Reply delete(String path) {
        return send("DELETE", path, null);
    }

    Reply delete(String path, String body) {
        return send("DELETE", path, body);
    }

    /** A value as it has to stand in a query. */
    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** @param body JSON, in which an apostrophe stands for a quotation mark; null for none */
    Reply send(String method, String path, String body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(baseUrl + path)).header("Authorization", "Bearer " + token);
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.method(method, HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')))
                    .header("Content-Type", "application/json");
        }
        return send(request.build());
    }

    static Reply send(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new Reply(response, JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A reply, with its body read. */
    record Reply(HttpResponse<String> response, JsonNode body) {

        int status() {
            return response.statusCode();
        }

        JsonNode data() {
            return body.path("data");
        }

        String code() {
            return body.path("error").path("code").asString();
        }

        /** What is refused, as {@code {"field":["message"]}} with apostrophes for quotation marks. */
        String details() {
            return body.path("error").path("details").toString().replace('"', '\'');
        }

        JsonNode pagination() {
            return body.path("meta").path("pagination");
        }

        /** The ids of a list, separated by commas. */
        String ids() {
            StringBuilder ids = new StringBuilder();
            data().forEach(item -> ids.append(ids.isEmpty() ? "" : ",").append(item.path("id")));
            return ids.toString();
        }
    }
}
