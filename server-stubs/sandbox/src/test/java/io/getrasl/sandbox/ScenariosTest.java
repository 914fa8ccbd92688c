package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.getrasl.server.Operation;
import io.getrasl.server.Operations;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The table says what can be had, and every row of it is true. */
class ScenariosTest extends SandboxTest {

    private static final JsonNode BUNDLE = bundle();

    private final JsonNode table = new OwnRoutes(SANDBOX).get("/scenarios").body();

    @Test
    void listsEveryDocumentedErrorOfEveryOperation() {
        List<String> documented = new ArrayList<>();
        for (Operation operation : Operations.all()) {
            operation.errorCodes().forEach(code -> documented.add(operation.id() + " " + code));
        }
        assertThat(table.path("errors"))
                .extracting(row -> row.path("operation").asString() + " "
                        + row.path("code").asString())
                .containsExactlyElementsOf(documented);
    }

    @Test
    void knowsANumberForEveryMessageThatWhatsAppRefuses() {
        assertThat(table.path("errors"))
                .filteredOn(row -> row.path("code").asString().equals("MESSAGE_SEND_FAILED")
                        && row.path("ways").toString().contains("+201005559001"))
                .extracting(row -> row.path("operation").asString())
                .contains(
                        "sendTextMessage",
                        "sendMediaMessage",
                        "sendTemplateMessage",
                        "sendInteractiveMessage",
                        "sendOtp");
    }

    @Test
    void tellsOfTheHeaderWhatTheDocumentTells() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (JsonNode fault : table.path("faults")) {
            rows.append("| `%s` | %s |\n"
                    .formatted(
                            fault.path("header").asString(),
                            fault.path("meaning").asString()));
        }
        assertThat(Files.readString(Path.of("../../docs/scenarios.md")))
                .contains("and nothing is done |\n" + rows + "\n");
    }

    @TestFactory
    List<DynamicTest> everyRowIsTrue() {
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode row : table.path("errors")) {
            String name =
                    row.path("operation").asString() + " " + row.path("code").asString();
            tests.add(dynamicTest(name, () -> {
                assertThat(row.path("ways")).hasSizeGreaterThanOrEqualTo(2);
                row.path("ways").forEach(way -> isTrue(row, way));
            }));
        }
        return tests;
    }

    private static void isTrue(JsonNode row, JsonNode way) {
        if (way.has("phone")) {
            SANDBOX.reset();
        }
        Api.Reply reply = null;
        for (int call = 0; call < way.path("calls").asInt(); call++) {
            reply = Api.send(request(row, way));
        }
        assertThat(reply.status())
                .as(way + ": " + reply.body())
                .isEqualTo(row.path("status").asInt());
        assertThat(reply.code()).isEqualTo(row.path("code").asString());
    }

    private static HttpRequest request(JsonNode row, JsonNode way) {
        Operation operation = Operations.of(row.path("operation").asString());
        String path = operation.path().replaceAll("\\{[^}]*}", "812");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(SANDBOX.baseUrl() + path));
        if (way.has("token")) {
            request.header("Authorization", "Bearer " + way.path("token").asString());
        }
        if (way.has("header")) {
            request.header("X-Rasl-Sandbox", way.path("header").asString());
        }
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();
        if (way.has("phone")) {
            request.header("Content-Type", "application/json");
            body = HttpRequest.BodyPublishers.ofString(
                    body(operation, way.path("phone").asString()));
        }
        return request.method(operation.method(), body).build();
    }

    /** The first example of a body that the specification has, to another number. */
    private static String body(Operation operation, String phone) {
        JsonNode examples = BUNDLE.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT))
                .at("/requestBody/content/application~1json/examples");
        ObjectNode body =
                (ObjectNode) resolve(examples.iterator().next()).path("value").deepCopy();
        return body.put("phone", phone).toString();
    }

    private static JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? BUNDLE.at(node.path("$ref").asString().substring(1)) : node;
    }

    private static JsonNode bundle() {
        InputStream stream = ScenariosTest.class.getResourceAsStream("/io/getrasl/openapi/rasl-v2.json");
        return Api.JSON.readTree(stream);
    }
}
