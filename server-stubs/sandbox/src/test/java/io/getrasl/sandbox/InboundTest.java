package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class InboundTest extends SandboxTest {

    @Test
    void keepsWhatTheCustomerWrites() {
        long id = receive("{'phone': '+20 100 555 0142', 'message': 'Where is it?'}")
                .body()
                .path("id")
                .asLong();
        JsonNode message = full.get("/messages/" + id).data();
        assertThat(message.path("message").asString()).isEqualTo("Where is it?");
        assertThat(message.path("sender_id").asString()).isEqualTo("201005550142");
        assertThat(message.path("interaction_id").asLong()).isEqualTo(77);
        assertThat(message.path("status").isNull()).isTrue();
        assertThat(message.path("is_read").asBoolean()).isFalse();
    }

    @Test
    void showsItAmongWhatCameIn() {
        long id = receive("{'phone': '201005550142', 'message': 'Where is it?'}")
                .body()
                .path("id")
                .asLong();
        assertThat(full.get("/messages?filter[direction]=inbound").ids()).isEqualTo(id + ",9102");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOP", " stop "})
    void stopOptsOut(String text) {
        receive("{'phone': '201005550142', 'message': '" + text + "'}");
        assertThat(full.get("/contacts/812").data().path("is_opted_out").asBoolean())
                .isTrue();
    }

    @Test
    void startOptsInAgain() {
        receive("{'phone': '201005550146', 'message': 'START'}");
        assertThat(full.get("/contacts/816").data().path("is_opted_out").asBoolean())
                .isFalse();
    }

    @Test
    void refusesNumbersThatNobodyHas() {
        assertThat(receive("{'phone': '" + "1".repeat(21) + "', 'message': 'Hello'}")
                        .details())
                .isEqualTo("{'phone':['Must be a phone number with country code']}");
    }

    @Test
    void makesALeadOfAStranger() {
        long id = receive("{'phone': '201005550195', 'message': 'Hello'}")
                .body()
                .path("contact_id")
                .asLong();
        assertThat(full.get("/contacts/" + id).data().path("type").asString()).isEqualTo("lead");
    }

    @Test
    void goesToTheWorkspaceThatIsNamed() {
        receive("{'phone': '201005550301', 'message': 'Hello', 'tenant': 43}");
        assertThat(full.get("/messages").pagination().path("total").asInt()).isEqualTo(4);
        assertThat(Api.as(SANDBOX, "limited")
                        .get("/messages")
                        .pagination()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void reachesNobodyWithoutAConnection() {
        assertThat(receive("{'phone': '201005550142', 'message': 'Hello', 'tenant': 42}")
                        .code())
                .isEqualTo("WHATSAPP_NOT_CONFIGURED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{}                                                   | {'phone':['Phone number is required'],'message':['A text of 1 to 4096 characters is required']}",
                "{'phone': '201005550142', 'message': 'x', 'tenant': 1} | {'tenant':['There is no such workspace']}",
                "{'phone': '12345', 'message': 'x'}                   | {'phone':['Must be a phone number with country code']}",
                "[]                                                   | {'body':['Must be a JSON object']}",
                "{                                                    | {'body':['Must be a JSON object']}"
            })
    void saysWhatIsWrong(String body, String details) {
        Api.Reply reply = receive(body);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.details()).isEqualTo(details);
    }

    @Test
    void takesWhatCurlSendsByDefault() {
        Api.Reply reply = Api.send(request("{'phone': '201005550142', 'message': 'Hello'}")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .build());
        assertThat(reply.status()).isEqualTo(200);
    }

    private static Api.Reply receive(String body) {
        return Api.send(request(body).build());
    }

    private static HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + SANDBOX.port() + "/_sandbox/inbound"))
                .POST(HttpRequest.BodyPublishers.ofString(body.replace('\'', '"')));
    }
}
