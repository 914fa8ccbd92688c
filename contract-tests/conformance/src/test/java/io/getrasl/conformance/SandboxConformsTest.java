package io.getrasl.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.conformance.Runner.Outcome;
import io.getrasl.contract.Json;
import io.getrasl.sandbox.Sandbox;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The server that the specification's own project brings passes everything, and is left as it was found. */
class SandboxConformsTest {
    private static final List<String> COLLECTIONS = List.of("contacts", "groups", "sources", "statuses");

    @TempDir
    private static Path reports;

    private static Sandbox sandbox;
    private static Map<String, JsonNode> before;
    private static Outcome outcome;

    @BeforeAll
    static void run() throws Exception {
        sandbox = Sandbox.start("--port", "0", "--rate-limit", "0");
        before = records();
        outcome = Runner.check(sandbox.baseUrl(), "--report-dir", reports.toString());
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void nothingIsFoundWrong() {
        assertThat(outcome.json().path("failures")).isEmpty();
        assertThat(outcome.code()).isZero();
    }

    @Test
    void everyOperationIsChecked() throws Exception {
        String junit = java.nio.file.Files.readString(reports.resolve("junit.xml"));
        for (JsonNode path : bundle().path("paths")) {
            path.forEach(operation -> {
                String id = operation.path("operationId").asString("");
                if (!id.isEmpty()) {
                    assertThat(junit)
                            .contains("<testcase classname=\"" + id + "\" name=\"reply.schema\" time=\"0.000\"/>");
                }
            });
        }
    }

    @Test
    void whatIsNotCheckedIsNamedWithItsReason() {
        Map<String, Set<String>> unchecked = outcome.json()
                .path("unchecked")
                .valueStream()
                .collect(Collectors.groupingBy(
                        check -> check.path("rule").asString(),
                        TreeMap::new,
                        Collectors.mapping(check -> check.path("operation").asString(), Collectors.toSet())));
        assertThat(unchecked)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "limit.rate", Set.of("getPlanLimits"),
                        "body.unchanged",
                                Set.of(
                                        "sendTextMessage",
                                        "sendMediaMessage",
                                        "sendTemplateMessage",
                                        "sendInteractiveMessage",
                                        "sendOtp",
                                        "verifyOtp",
                                        "resendOtp",
                                        "getOtpStatus")));
        outcome.json()
                .path("unchecked")
                .forEach(check -> assertThat(check.path("reason").asString()).isNotBlank());
    }

    @Test
    void theAccountIsLeftAsItWas() throws Exception {
        assertThat(records()).isEqualTo(before);
        assertThat(outcome.json().path("records_created").asInt()).isGreaterThan(100);
        assertThat(outcome.json().path("left_behind")).isEmpty();
    }

    @Test
    void noReportHoldsAToken() throws Exception {
        for (String file : List.of("junit.xml", "report.html", "report.txt", "summary.json")) {
            assertThat(java.nio.file.Files.readString(reports.resolve(file))).doesNotContain("rasl_sandbox_");
        }
    }

    private static Map<String, JsonNode> records() throws Exception {
        Map<String, JsonNode> records = new TreeMap<>();
        for (String collection : COLLECTIONS) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(sandbox.baseUrl() + "/" + collection + "?per_page=100"))
                    .header("Authorization", "Bearer rasl_sandbox_full")
                    .build();
            HttpResponse<String> reply = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            records.put(collection, Json.parse(reply.body()).path("data"));
        }
        return records;
    }

    private static JsonNode bundle() throws Exception {
        try (var stream = SandboxConformsTest.class.getResourceAsStream("/io/getrasl/openapi/rasl-v2.json")) {
            return Json.MAPPER.readTree(stream);
        }
    }
}
