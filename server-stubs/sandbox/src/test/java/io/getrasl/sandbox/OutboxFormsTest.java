package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of the page, without scripts. */
class OutboxFormsTest extends SandboxTest {

    private final OutboxClient outbox = new OutboxClient(SANDBOX);

    @Test
    void aCustomerWrites() {
        HttpResponse<String> reply = outbox.submit("reply", Map.of("phone", "+20 100 555 0143", "message", "Hello"));
        assertThat(reply.statusCode()).isEqualTo(303);
        assertThat(reply.headers().firstValue("Location")).contains("/?done=reply#form-reply");
        assertThat(stored("messages where message = 'Hello' and direction = 'inbound'"))
                .isEqualTo(1);
        assertThat(outbox.page("?done=reply")).contains("The customer&#39;s message was received.");
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() {
        HttpResponse<String> refused =
                outbox.submit("reply", Map.of("tenant", "43", "phone", "12", "message", "</textarea><b>Hello"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "<option value=\"43\" selected>",
                        "value=\"12\"",
                        "\n&lt;/textarea&gt;&lt;b&gt;Hello</textarea>")
                .contains("aria-describedby=\"reply-phone-error reply-phone-hint\" aria-invalid=\"true\" autofocus")
                .contains("id=\"reply-phone-error\">Must be a phone number with country code<");
    }

    @ParameterizedTest
    @CsvSource({
        "reply, tenant, x, There is no such workspace.",
        "reply, tenant, 99, There is no such workspace.",
        "reply, tenant, 42, This workspace is not connected to WhatsApp.",
        "reply, phone, 12, Must be a phone number with country code",
        "reply, message, ' ', A text of 1 to 4096 characters is required.",
        "failure, tenant, 42, This workspace is not connected to WhatsApp.",
        "failure, phone, '', Must be a phone number with country code",
        "failure, mishap, explode, Must be one of: refused",
        "limit, tenant, -1, There is no such workspace.",
        "limit, feature, staff, Must be contacts or conversations.",
        "limit, limit, -5, Must be a whole number from 0",
        "limit, limit, 99999999999, Must be a whole number from 0",
        "clock, amount, -10, the clock goes forward only",
        "clock, amount, 9999999, The clock can be at most 3650 days ahead",
        "clock, unit, years, 'Must be seconds, minutes, hours or days.'"
    })
    void saysAtItsFieldWhatIsWrong(String form, String field, String value, String reason) {
        Map<String, String> values = new HashMap<>(Map.of(
                "tenant",
                "41",
                "phone",
                "+201005550143",
                "message",
                "Hello",
                "mishap",
                "unread",
                "feature",
                "contacts"));
        values.putAll(Map.of("limit", "5", "amount", "1", "unit", "days", "action", "set"));
        values.put(field, value);
        HttpResponse<String> refused = outbox.submit(form, values);
        assertThat(refused.statusCode()).isEqualTo(422);
        String error = "id=\"" + form + "-" + field + "-error\">";
        assertThat(refused.body()).contains(error);
        String said = refused.body().split(error)[1];
        assertThat(said.substring(0, said.indexOf('<'))).contains(reason);
    }

    @Test
    void aContactTooManyIsSaidOfTheWholeForm() {
        HttpResponse<String> refused =
                outbox.submit("reply", Map.of("tenant", "43", "phone", "+201005550999", "message", "Hello"));
        assertThat(refused.body()).contains("role=\"alert\">FEATURE_LIMIT_EXCEEDED: ");
    }

    @ParameterizedTest
    @CsvSource({
        "undeliverable, failed, WhatsApp could not deliver the message.",
        "window_closed, failed, more than 24 hours have passed",
        "unreachable, sent, ",
        "unread, delivered, "
    })
    void theNextMessageComesToGrief(String mishap, String status, String reason) {
        assertThat(outbox.submit("failure", Map.of("phone", "+201005550142", "mishap", mishap))
                        .statusCode())
                .isEqualTo(303);
        assertThat(outbox.page()).contains("id=\"prepared-41-201005550142\"");
        long failed = send();
        assertThat(outbox.page()).doesNotContain("id=\"prepared-41-201005550142\"");
        long next = send();
        outbox.submit("clock", Map.of("amount", "5", "unit", "seconds"));
        assertThat(message(failed).path("status").asString()).isEqualTo(status);
        assertThat(message(failed).path("status_message").asString("")).contains(reason == null ? "" : reason);
        assertThat(message(next).path("status").asString()).as("only the next").isEqualTo("read");
    }

    @Test
    void theNextMessageIsRefused() {
        outbox.submit("failure", Map.of("phone", "+201005550142", "mishap", "refused"));
        String text = "{'phone': '+201005550142', 'message': 'Hello'}";
        assertThat(full.post("/messages/text", text).code()).isEqualTo("MESSAGE_SEND_FAILED");
        assertThat(full.post("/messages/text", text).status()).isEqualTo(200);
    }

    @Test
    void whatWasPreparedCanBeTakenBack() {
        Map<String, String> values = Map.of("phone", "+201005550142", "mishap", "refused");
        outbox.submit("failure", values);
        Map<String, String> back = new HashMap<>(values);
        back.put("action", "clear");
        outbox.submit("failure", back);
        assertThat(full.post("/messages/text", "{'phone': '+201005550142', 'message': 'Hello'}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aLimitIsUsedUpAndLifted() {
        outbox.submit("limit", Map.of("feature", "contacts", "action", "use-up"));
        Api.Reply refused = full.post("/contacts", contact("+201005550190", ""));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("FEATURE_LIMIT_EXCEEDED");
        assertThat(outbox.page("?workspace=41")).contains("5 / 5 used up");
        outbox.submit("limit", Map.of("feature", "contacts", "action", "lift"));
        assertThat(full.post("/contacts", contact("+201005550190", "")).status())
                .isEqualTo(201);
    }

    @Test
    void aLimitIsSet() {
        outbox.submit("limit", Map.of("feature", "contacts", "action", "set", "limit", "6"));
        assertThat(full.post("/contacts", contact("+201005550190", "")).status())
                .isEqualTo(201);
        assertThat(full.post("/contacts", contact("+201005550191", "")).code()).isEqualTo("FEATURE_LIMIT_EXCEEDED");
    }

    @Test
    void conversationsAreUsedUp() {
        outbox.submit("limit", Map.of("feature", "conversations", "action", "use-up"));
        assertThat(full.post("/messages/text", "{'phone': '+201005550145', 'message': 'Hello'}")
                        .code())
                .isEqualTo("FEATURE_LIMIT_EXCEEDED");
    }

    @Test
    void theClockMovesAndComesBack() {
        outbox.submit("clock", Map.of("amount", "26", "unit", "hours", "action", "advance"));
        assertThat(outbox.page()).contains("1 d 2 h ahead");
        outbox.submit("clock", Map.of("action", "reset"));
        assertThat(outbox.page()).doesNotContain(" ahead<");
    }

    @Test
    void everythingStartsOver() {
        full.delete("/contacts/812");
        outbox.submit("clock", Map.of("amount", "1", "unit", "days"));
        outbox.submit("reset", Map.of());
        assertThat(full.get("/contacts/812").status()).isEqualTo(200);
        assertThat(outbox.page()).doesNotContain(" ahead<");
    }

    @Test
    void aFormThatThereIsNotIsNotFound() {
        assertThat(outbox.submit("explode", Map.of()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reply", "failure", "limit", "clock", "reset"})
    void foreignPagesSendNoForms(String form) {
        full.delete("/contacts/812");
        Map<String, String> values = Map.of(
                "phone",
                "+201005550143",
                "message",
                "Hello",
                "mishap",
                "unread",
                "feature",
                "contacts",
                "amount",
                "1",
                "unit",
                "days");
        for (String origin : new String[] {"http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1"}) {
            assertThat(outbox.submit(origin, form, values).statusCode()).isEqualTo(403);
        }
        assertThat(stored("messages where message = 'Hello'")).isZero();
        assertThat(full.get("/contacts/812").status()).isEqualTo(404);
    }

    private long send() {
        return full.post("/messages/text", "{'phone': '+201005550142', 'message': 'Hello'}")
                .data()
                .path("chat_message_id")
                .asLong();
    }

    private tools.jackson.databind.JsonNode message(long id) {
        return full.get("/messages/" + id).data();
    }
}
