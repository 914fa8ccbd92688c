package io.getrasl.server;

import static io.getrasl.server.fixture.FixtureServer.call;
import static io.getrasl.server.fixture.FixtureServer.get;
import static io.getrasl.server.fixture.FixtureServer.raw;
import static io.getrasl.server.fixture.FixtureServer.statusOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.server.fixture.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request, the reply is the documented one. */
class BadInputTest {

    private static final String BATCH = "/api/v2/contacts/batch";
    private static final String AUTH = "Bearer full";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"ids":[1              | {"body":["Is not valid JSON: line 1, column 10"]}
                    {"ids":[1]} x          | {"body":["Is not valid JSON: line 1, column 13"]}
                    {"ids":[1],"ids":[2]}  | {"body":["Is not valid JSON: line 1, column 18"]}
                    nope                   | {"body":["Is not valid JSON: line 1, column 1"]}
                    []                     | {"body":["Must be an object"]}
                    null                   | {"body":["Must be an object"]}
                    {}                     | {"ids":["Contact IDs are required"]}
                    {"ids":null}           | {"ids":["Contact IDs are required"]}
                    {"ids":[]}             | {"ids":["Contact IDs are required"]}
                    {"ids":"812"}          | {"ids":["Contact IDs must be an array"]}
                    {"ids":["812"]}        | {"ids.0":["Must be an integer"]}
                    {"ids":[1,2.0,null,{}]}| {"ids.1":["Must be an integer"],"ids.2":["Must not be null"],"ids.3":["Must be an integer"]}
                    {"ids":[9223372036854775808]} | {"ids.0":["Must be an integer"]}
                    {"ids":[true]}         | {"ids.0":["Must be an integer"]}
                    {"ids":[1],"foo":1}    | {"foo":["Unknown property"]}
                    {"foo":1,"ids":[]}     | {"ids":["Contact IDs are required"],"foo":["Unknown property"]}
                    """)
    void refusesTheBody(String body, String details) {
        assertThat(call("DELETE", BATCH, body).error()).isEqualTo("422 VALIDATION_ERROR " + details);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "a\\u0000b", "\\ud83d", "\\udc4d\\ud83d"})
    void refusesTextsThatCannotBeStored(String text) {
        String body = "{\"city\":\"%s\"}".formatted(text);

        assertThat(call("PATCH", "/api/v2/contacts/1", body).error())
                .isEqualTo("422 VALIDATION_ERROR {\"city\":[\"Must not hold the character U+0000 or half of a"
                        + " surrogate pair\"]}");
    }

    @Test
    void refusesAFilterThatCannotBeStored() {
        assertThat(get("/api/v2/contacts?search=a%00b").error())
                .isEqualTo("422 VALIDATION_ERROR {\"search\":[\"Must not hold the character U+0000 or half of a"
                        + " surrogate pair\"]}");
    }

    @Test
    void knowsAPathByOneNameOnly() {
        String reply =
                raw("GET /api/v2/contacts;x=1 HTTP/1.1\r\nHost: x\r\nAuthorization: %s\r\nConnection: close\r\n\r\n"
                        .formatted(AUTH));
        assertThat(reply).startsWith("HTTP/1.1 404").contains("NOT_FOUND");
    }

    @Test
    void doesNotTellOfMethodsThatAreNotListed() {
        String reply = raw("TRACE %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".formatted(BATCH));
        assertThat(reply).startsWith("HTTP/1.1 404").doesNotContain("Allow:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v2/contacts HTTP/9.9\r\nHost: x\r\n\r\n",
                "CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: x\r\n\r\n",
                "POST /api/v2/contacts HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: x\r\n\r\n"
            })
    void takesWhatHttpDoesNotKnowForTheCallersMistake(String request) {
        assertThat(statusOf(request)).startsWith("HTTP/1.1 4");
    }

    @Test
    void refusesWhatIsMissing() {
        assertThat(call("DELETE", BATCH, null).error())
                .isEqualTo("422 VALIDATION_ERROR {\"body\":[\"This field is required\"]}");
    }

    @Test
    void refusesBlankBodies() {
        assertThat(call("DELETE", BATCH, "  \n").error())
                .isEqualTo("422 VALIDATION_ERROR {\"body\":[\"This field is required\"]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/json-patch+json",
                "nonsense"
            })
    void refusesOtherContentTypes(String type) {
        Answer answer = call("DELETE", BATCH, "{\"ids\":[1]}", "Content-Type", type, "Authorization", AUTH);
        assertThat(answer.error()).isEqualTo("422 VALIDATION_ERROR {\"body\":[\"Must be sent as application/json\"]}");
    }

    @Test
    void takesJsonWithACharset() {
        Answer answer = call(
                "DELETE",
                BATCH,
                "{\"ids\":[1]}",
                "Content-Type",
                "Application/JSON;charset=utf-8",
                "Authorization",
                AUTH);
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void refusesMoreIdsThanAllowed() {
        assertThat(call("DELETE", BATCH, ids(101)).error())
                .isEqualTo("422 VALIDATION_ERROR {\"ids\":[\"At most 100 contacts can be deleted in one request\"]}");
    }

    @Test
    void refusesAMillionIds() {
        assertThat(call("DELETE", BATCH, ids(1_000_000)).error())
                .isEqualTo("422 VALIDATION_ERROR {\"body\":[\"Must not be larger than 1 MiB\"]}");
    }

    @Test
    void refusesAMillionIdsOfUnknownLength() {
        String request = "DELETE %s HTTP/1.1\r\nHost: x\r\nAuthorization: %s\r\nContent-Type: application/json\r\n"
                        .formatted(BATCH, AUTH)
                + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
        String chunk = "100000\r\n" + " ".repeat(0x100000) + "\r\n";
        assertThat(raw(request + chunk + chunk + "0\r\n\r\n"))
                .startsWith("HTTP/1.1 422")
                .contains("Must not be larger than 1 MiB");
    }

    @Test
    void doesNotWaitForABodyThatIsTooLarge() {
        String request = "DELETE %s HTTP/1.1\r\nHost: x\r\nAuthorization: %s\r\nContent-Type: application/json\r\n"
                        .formatted(BATCH, AUTH)
                + "Content-Length: 1048577\r\n\r\n";
        assertThat(statusOf(request)).startsWith("HTTP/1.1 422");
    }

    @Test
    void letsACallerFinishABodyThatIsTooLarge() {
        int length = 16 * 1024 * 1024;
        String request = "DELETE %s HTTP/1.1\r\nHost: x\r\nAuthorization: %s\r\nContent-Type: application/json\r\n"
                        .formatted(BATCH, AUTH)
                + "Connection: close\r\nContent-Length: " + length + "\r\n\r\n";
        assertThat(raw(request + " ".repeat(length))).startsWith("HTTP/1.1 422");
    }

    @Test
    void refusesABodyThatBreaksOff() {
        String request = "DELETE %s HTTP/1.1\r\nHost: x\r\nAuthorization: %s\r\nContent-Type: application/json\r\n"
                        .formatted(BATCH, AUTH)
                + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n";
        assertThat(raw(request)).startsWith("HTTP/1.1 422").contains("VALIDATION_ERROR");
    }

    @Test
    void keepsItsReplyShortForAnyNumberOfUnknownProperties() {
        String properties = IntStream.range(0, 5_000)
                .mapToObj(number -> "\"p" + number + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
        assertThat(call("DELETE", BATCH, properties).body()).hasSizeLessThan(10_000);
    }

    @Test
    void keepsItsReplyShortForAnyNumberOfErrors() {
        String body = "{\"ids\":[" + "\"1\",".repeat(90_000) + "1]}";
        assertThat(call("DELETE", BATCH, body).body()).hasSizeLessThan(10_000);
    }

    @Test
    void refusesMoreValuesThanAnyRequestHas() {
        assertThat(call("DELETE", BATCH, "{\"ids\":[" + "1,".repeat(100_000) + "1]}")
                        .error())
                .startsWith("422 VALIDATION_ERROR {\"body\":[\"Is nested too deeply, or holds");
    }

    @Test
    void refusesDeepNesting() {
        assertThat(call("DELETE", BATCH, "[".repeat(100_000)).error())
                .isEqualTo(
                        "422 VALIDATION_ERROR {\"body\":[\"Is nested too deeply, or holds too long or too many values\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"twelve", "1.0", "0x10", "99999999999999999999", "%2B1", " 1", "١٢"})
    void refusesIdsInThePathThatAreNoIntegers(String id) {
        String path = "/api/v2/contacts/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
        assertThat(get(path.replace("+", "%20")).error())
                .isEqualTo("422 VALIDATION_ERROR {\"id\":[\"Must be an integer\"]}");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/v2/nothing",
        "GET,/api/v2",
        "GET,/",
        "GET,/error",
        "GET,/contacts",
        "PUT,/api/v2/contacts/1",
        "POST,/api/v2/contacts/1",
        "OPTIONS,/api/v2/contacts",
        "GET,/api/v2/contacts/"
    })
    void knowsNoOtherPathOrMethod(String method, String path) {
        assertThat(call(method, path, null).error()).isEqualTo("404 NOT_FOUND null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v2/contacts", "/api/v2/contacts/1", "/api/v2/contacts/batch", "/api/v2/nothing"})
    void knowsNoHead(String path) {
        Answer answer = call("HEAD", path, null, "Authorization", AUTH);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void knowsNoPreflightOfPagesThatNobodyLetIn() {
        assertThat(raw("OPTIONS /api/v2/contacts HTTP/1.1\r\nHost: x\r\nOrigin: http://shop.example\r\n"
                        + "Access-Control-Request-Method: GET\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404 ")
                .contains("\"code\":\"NOT_FOUND\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v2/contacts/%ZZ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /api/v2/contacts/1%2F2 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /api/v2/con<tacts HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v2/contacts HTTP/1.1\r\n\r\n",
                "TRACE /api/v2/contacts HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /api/v2/contacts HTTP/1.1\r\nHost: x\r\nX: " + "\u0000" + "\r\n\r\n",
                "nonsense\r\n\r\n"
            })
    void answersInJsonWhatTomcatRefuses(String request) {
        assertThat(raw(request))
                .containsPattern("^HTTP/1.1 (404|422) ")
                .contains("application/json")
                .contains("{\"success\":false,\"error\":{\"code\":")
                .doesNotContain("<html", "Tomcat");
    }

    @Test
    void answersInJsonWhateverIsAccepted() {
        Answer answer = call("GET", "/api/v2/contacts/1", null, "Accept", "text/html", "Authorization", AUTH);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void answersErrorsInJsonWhateverIsAccepted() {
        Answer answer = call("GET", "/api/v2/nothing", null, "Accept", "image/png;;q=nonsense");
        assertThat(answer.error()).isEqualTo("404 NOT_FOUND null");
    }

    @Test
    void tellsNothingOfAnUnexpectedFault() {
        Answer answer = get("/api/v2/contacts/500");
        assertThat(answer.error()).isEqualTo("500 INTERNAL_ERROR null");
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void tellsNothingOfAFaultOutsideOfTheApi() {
        Answer answer = get("/broken");
        assertThat(answer.error()).isEqualTo("500 INTERNAL_ERROR null");
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void takesNullFromAnImplementationForAFault() {
        assertThat(get("/api/v2/account/usage").error()).isEqualTo("500 INTERNAL_ERROR null");
    }

    private static String ids(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).collect(Collectors.joining(",", "{\"ids\":[", "]}"));
    }
}
