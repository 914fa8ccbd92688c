package io.getrasl.conformance.wrong;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Makes the calls of a probe, and tells what came of each, without what is new every time. */
final class Caller {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base;

    Caller(URI base) {
        this.base = base;
    }

    List<String> answers(List<String> probe) throws IOException, InterruptedException {
        List<String> answers = new ArrayList<>();
        for (String call : probe) {
            answers.add(answer(call.split(" ", 4)));
        }
        return answers;
    }

    private String answer(String[] call) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + call[2]));
        if (!call[0].equals("nobody")) {
            String caller = call[0].equals("plain") ? "full" : call[0];
            request.header("Authorization", "Bearer rasl_sandbox_" + caller);
        }
        if (call.length == 4) {
            request.header("Content-Type", call[0].equals("plain") ? "text/plain" : "application/json");
            request.method(call[1], HttpRequest.BodyPublishers.ofString(call[3].replace('\'', '"')));
        } else {
            request.method(call[1], HttpRequest.BodyPublishers.noBody());
        }
        HttpResponse<String> reply = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return reply.statusCode() + " "
                + reply.headers().firstValue("content-type").orElse("no content") + " "
                + reply.headers()
                        .firstValue("retry-after")
                        .map(seconds -> "Retry-After ")
                        .orElse("")
                + steady(reply.body());
    }

    private static String steady(String body) {
        return body.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "UUID")
                .replaceAll("\"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\\+00:00\"", "\"TIME\"")
                .replaceAll("wamid\\.[^\"]+", "WAMID")
                .replaceAll("\"(retry_after|expires_in_seconds)\":-?[0-9]+", "\"$1\":SECONDS");
    }
}
