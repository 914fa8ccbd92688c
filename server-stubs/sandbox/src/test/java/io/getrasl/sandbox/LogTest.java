package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.sandbox.webhooks.WebhookListener;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.h2.tools.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** What a sandbox writes to its standard output and error. */
@Tag("h2")
class LogTest {

    private static final String NEW_CONTACT = """
            {"firstname": "Mona", "lastname": "Samir", "phone": "+201005550177", "type": "lead", "source_id": 4, "status_id": 2,
             "description": "%s"}""".formatted(Marked.WORD);

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void showsNothingPersonalWhateverHappens(String format) throws Exception {
        Server database =
                Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        String url = "jdbc:h2:tcp://127.0.0.1:" + database.getPort() + "/mem:log-" + format + ";DB_CLOSE_DELAY=-1";
        try (WebhookListener listener = new WebhookListener();
                RunningMain sandbox = RunningMain.start(
                        "--log-format=" + format,
                        "--log-requests",
                        "--rate-limit=0",
                        "--db=" + url,
                        "--webhook-url=" + listener.url() + "?token=" + Marked.WORD)) {
            Set<Integer> statuses = new HashSet<>();
            listener.answer(500, 500, 500);
            for (Marked.Request request : Marked.load().requests()) {
                statuses.add(call(sandbox, request, "rasl_sandbox_full", request.body()));
                call(sandbox, request, Marked.WORD, request.body());
                if (request.body() != null) {
                    call(sandbox, request, "rasl_sandbox_full", unknownProperty(request.body()));
                    call(sandbox, request, "rasl_sandbox_full", brokenOff(request.body()));
                }
            }
            assertThat(statuses).contains(200, 201, 404, 422);
            callOtherwise(sandbox);
            breakDatabase(url);
            assertThat(call(sandbox, new Marked.Request("", "POST", "/contacts", ""), "rasl_sandbox_full", NEW_CONTACT))
                    .isEqualTo(500);
            sandbox.signal("TERM");
            assertThat(sandbox.exitStatus()).isZero();
            assertThat(sandbox.output())
                    .contains("createContact", "(SQLState 22001)", "at io.getrasl.sandbox.contacts.");
            assertThat((sandbox.output() + sandbox.errors()).lines()).noneMatch(Marked::shownIn);
        } finally {
            database.stop();
        }
    }

    @Test
    void isOneObjectALineWithEverythingThatIsKnownOfARequest() throws Exception {
        String requestId;
        String refusedId;
        String output;
        try (RunningMain sandbox = RunningMain.start("--log-format", "json")) {
            requestId = get(sandbox, "/contacts/812", "full")
                    .body()
                    .at("/meta/request_id")
                    .stringValue();
            refusedId = get(sandbox, "/contacts/812", "throttled")
                    .body()
                    .at("/meta/request_id")
                    .stringValue();
            sandbox.signal("TERM");
            assertThat(sandbox.exitStatus()).isZero();
            output = sandbox.output();
        }
        List<JsonNode> lines = output.lines().map(Api.JSON::readTree).toList();
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.propertyNames()).contains("@timestamp", "level", "logger_name", "message"));
        JsonNode answered = line(lines, requestId);
        assertThat(answered.path("operation_id").stringValue()).isEqualTo("getContact");
        assertThat(answered.path("status").intValue()).isEqualTo(200);
        assertThat(answered.path("tenant_id").longValue()).isEqualTo(41);
        assertThat(answered.path("duration_ms").isNumber()).isTrue();
        assertThat(line(lines, refusedId).path("error_code").stringValue()).isEqualTo("RATE_LIMIT_EXCEEDED");
    }

    @Test
    void hasNoLineForARequestUnlessOneIsWanted() throws Exception {
        try (RunningMain sandbox = RunningMain.start()) {
            assertThat(get(sandbox, "/contacts/812", "full").status()).isEqualTo(200);
            sandbox.signal("TERM");
            assertThat(sandbox.exitStatus()).isZero();
            assertThat(sandbox.output()).doesNotContain("getContact");
        }
    }

    /** What is no request of the specification, or none at all. */
    private static void callOtherwise(RunningMain sandbox) {
        get(sandbox, "/" + Marked.WORD + "?" + Marked.WORD + "=" + Marked.DIGITS, "full");
        own(
                sandbox,
                "POST",
                "/inbound",
                "{\"phone\": \"+20" + Marked.DIGITS + "\", \"message\": \"" + Marked.WORD + "\"}");
        own(sandbox, "POST", "/inbound", "{\"phone\": \"+20" + Marked.DIGITS + "\", \"message\": \"" + Marked.WORD);
        own(sandbox, "PUT", "/webhooks", "{\"url\": \"http://" + Marked.WORD + "@127.0.0.1:1/" + Marked.WORD + "\"}");
        own(sandbox, "PUT", "/" + Marked.WORD, "{}");
        for (String start : List.of(
                "\u0016\u0003\u0001" + Marked.WORD, Marked.WORD, "GET /" + Marked.WORD + " HTTP/1.1\r\nHost: a b")) {
            try (RawConnection connection = sandbox.connect()) {
                assertThat(connection.send(start + "\r\n\r\n").rest()).startsWith("HTTP/1.1");
            }
        }
    }

    /** Makes the database refuse what the specification allows, with the value in its complaint. */
    private static void breakDatabase(String url) throws SQLException {
        JdbcTemplate database = new JdbcTemplate(new DriverManagerDataSource(url));
        database.update("update contacts set description = null");
        database.execute("alter table contacts alter column description set data type varchar(3)");
    }

    private static String unknownProperty(String body) {
        return body.equals("{}") ? body : "{\"" + Marked.WORD + "\":\"" + Marked.WORD + "\"," + body.substring(1);
    }

    private static String brokenOff(String body) {
        return body.substring(0, body.length() - 1);
    }

    private static int call(RunningMain sandbox, Marked.Request request, String token, String body) {
        return send(
                        URI.create(sandbox.baseUrl()
                                + request.path().replace("[", "%5B").replace("]", "%5D")),
                        request.method(),
                        token,
                        body)
                .status();
    }

    private static Api.Reply get(RunningMain sandbox, String path, String caller) {
        return send(URI.create(sandbox.baseUrl() + path), "GET", "rasl_sandbox_" + caller, null);
    }

    private static void own(RunningMain sandbox, String method, String path, String body) {
        send(sandbox.baseUrl().resolve("/_sandbox" + path), method, "", body);
    }

    private static Api.Reply send(URI uri, String method, String token, String body) {
        return Api.send(HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build());
    }

    private static JsonNode line(List<JsonNode> lines, String requestId) {
        return lines.stream()
                .filter(line -> line.path("request_id").asString("").equals(requestId))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line has the request " + requestId));
    }
}
