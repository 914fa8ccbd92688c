package io.getrasl.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.conformance.wrong.Fault;
import io.getrasl.conformance.wrong.WrongServer;
import io.getrasl.contract.Json;
import io.getrasl.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;

/** The jar itself, as a process; the build runs this once the jar is there. */
@EnabledIfSystemProperty(named = ExecutableJarTest.JAR, matches = ".+")
class ExecutableJarTest {
    static final String JAR = "rasl.conformance.jar";

    private static Sandbox sandbox;

    private Process process;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start("--port", "0", "--rate-limit", "0");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void aConformingServerGives0() throws Exception {
        run("--base-url", sandbox.baseUrl().toString(), "--only", "sources");
        String out = output();
        assertThat(process.waitFor()).isZero();
        assertThat(out).contains("CONFORMS: ");
    }

    @Test
    void aViolationGives1() throws Exception {
        try (WrongServer server = WrongServer.start(sandbox.baseUrl(), Set.of(Fault.NULL_ACCEPTED))) {
            run("--base-url", server.baseUrl().toString(), "--only", "updateSource/body.null");
            String out = output();
            assertThat(process.waitFor()).isEqualTo(1);
            assertThat(out).contains("name is null: was accepted with 200, expected 422 VALIDATION_ERROR");
        }
    }

    @Test
    void aMistakeGives2() throws Exception {
        run("--base-uri", "http://127.0.0.1:1");
        assertThat(output()).contains("rasl-conformance: Unknown option");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @Test
    void whoeverIsInterruptedCleansUp() throws Exception {
        JsonNode before = contacts();
        run("--base-url", sandbox.baseUrl().toString(), "--only", "contacts");
        for (int attempt = 0; contacts().size() <= before.size(); attempt++) {
            assertThat(attempt).as("attempts to see a record of the run").isLessThan(100_000);
        }
        // Of the handle: the process itself would close the stream that is read here.
        process.toHandle().destroy();
        String out = output();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(out).contains("interrupted; removing what was created").doesNotContain("CONFORM");
        assertThat(contacts()).isEqualTo(before);
    }

    private void run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                System.getProperty(JAR)));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("RASL_TOKEN", "rasl_sandbox_full");
        process = builder.start();
    }

    private String output() throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private JsonNode contacts() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + "/contacts?per_page=100"))
                .header("Authorization", "Bearer rasl_sandbox_full")
                .build();
        HttpResponse<String> reply = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return Json.parse(reply.body()).path("data");
    }
}
