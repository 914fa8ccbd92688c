package io.getrasl.sandbox;

import io.getrasl.sandbox.access.SeededToken;
import io.getrasl.sandbox.spec.Bundle;
import io.getrasl.sandbox.spec.DocumentedBodies;
import io.getrasl.server.Operation;
import io.getrasl.server.Operations;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * A short life of a sandbox, for the JVM to see which classes that takes: it starts, answers each operation of the specification once,
 * and ends. The launcher has the JVM write down what it saw, and later starts take it from there.
 */
public final class Rehearsal {

    private Rehearsal() {}

    /**
     * Runs it, on a free port and in memory.
     *
     * @throws IOException when the sandbox does not answer
     * @throws InterruptedException when it is interrupted
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        String[] options = {"--port", "0", "--rate-limit", "0"};
        try (Sandbox sandbox = Sandbox.start(options)) {
            Welcome.text(sandbox, Options.parse(options));
            DocumentedBodies bodies = new DocumentedBodies(Bundle.load());
            HttpClient client = HttpClient.newHttpClient();
            for (Operation operation : Operations.all()) {
                client.send(request(sandbox, operation, bodies), BodyHandlers.discarding());
            }
        }
    }

    /** Whether there is a record of that id does not matter, and neither does what the answer is. */
    private static HttpRequest request(Sandbox sandbox, Operation operation, DocumentedBodies bodies) {
        URI address = URI.create(sandbox.baseUrl() + operation.path().replaceAll("\\{[^}]*}", "812"));
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + SeededToken.FULL.token())
                .header("Content-Type", "application/json")
                .method(
                        operation.method(),
                        bodies.find(operation.id())
                                .map(BodyPublishers::ofString)
                                .orElseGet(BodyPublishers::noBody))
                .build();
    }
}
