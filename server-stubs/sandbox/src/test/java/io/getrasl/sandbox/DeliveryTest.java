package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What becomes of messages by the clock. */
class DeliveryTest {

    private static final String CLOSED =
            "Not delivered: more than 24 hours have passed since the customer's last message."
                    + " Send a template instead.";

    private final MutableClock clock = new MutableClock("2026-03-02T09:15:30.900Z");
    private final Sandbox sandbox = Sandbox.start(clock, Options.parse("--port", "0", "--rate-limit", "0"));
    private final Api full = Api.as(sandbox, "full");

    @AfterEach
    void end() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "201005550142,    0, sent",
        "201005550142,  999, sent",
        "201005550142, 1000, delivered",
        "201005550142, 2999, delivered",
        "201005550142, 3000, read",
        "201005559002,  999, sent",
        "201005559002, 1000, failed",
        "201005559003, 9999, sent",
        "201005559004, 9999, delivered",
        "201005559005, 3000, read"
    })
    void aMessageIsSoFarAfterSoManyMilliseconds(String phone, long millis, String status) {
        long id = send(phone);
        clock.advance(Duration.ofMillis(millis));
        assertThat(message(id).path("status").asString()).isEqualTo(status);
    }

    @Test
    void goesThroughEachStepAsItIsLookedAt() {
        long id = send("201005550142");
        clock.advance(Duration.ofSeconds(1));
        assertThat(message(id).path("status").asString()).isEqualTo("delivered");
        clock.advance(Duration.ofSeconds(2));
        assertThat(message(id).path("status").asString()).isEqualTo("read");
    }

    @Test
    void aFilterSeesWhatTheMessageShows() {
        long id = send("201005550142");
        clock.advance(Duration.ofSeconds(3));
        assertThat(full.get("/messages?filter[status]=read&sort=created_at").ids())
                .isEqualTo("9101," + id);
    }

    @Test
    void saysWhyAMessageFailed() {
        long id = send("201005559002");
        clock.advance(Duration.ofSeconds(1));
        assertThat(message(id).path("status_message").asString()).isEqualTo("WhatsApp could not deliver the message.");
    }

    @Test
    void keepsAMessageThatWhatsAppRefused() {
        assertThat(full.post("/messages/text", text("201005559001")).code()).isEqualTo("MESSAGE_SEND_FAILED");
        JsonNode refused = full.get("/messages").data().path(0);
        assertThat(refused.path("status").asString()).isEqualTo("failed");
        assertThat(refused.path("message_id").isNull()).isTrue();
        assertThat(full.get("/account/usage")
                        .data()
                        .path("conversations")
                        .path("current")
                        .asInt())
                .isZero();
    }

    @Test
    void optsOutAfterTheFirstMessage() {
        send("201005559005");
        assertThat(full.post("/messages/text", text("201005559005")).code()).isEqualTo("CONTACT_OPTED_OUT");
    }

    @Test
    void delaysNothingThatTheSeedHolds() {
        clock.advance(Duration.ofDays(400));
        assertThat(full.get("/messages?fields=status").data().toString())
                .isEqualTo("[{\"id\":9104,\"status\":\"failed\"},{\"id\":9103,\"status\":\"delivered\"},"
                        + "{\"id\":9102,\"status\":null},{\"id\":9101,\"status\":\"read\"}]");
    }

    @Test
    void losesAFreeFormMessageToSomebodyWhoNeverWrote() {
        long id = send("201005550143");
        clock.advance(Duration.ofSeconds(1));
        assertThat(message(id).path("status_message").asString()).isEqualTo(CLOSED);
    }

    @Test
    void losesAFreeFormMessageADayAfterTheCustomerWrote() {
        clock.advance(Duration.ofHours(24));
        long id = send("201005550142");
        clock.advance(Duration.ofSeconds(1));
        assertThat(message(id).path("status").asString()).isEqualTo("failed");
    }

    @Test
    void deliversAFreeFormMessageOnceTheCustomerWrites() {
        receive("201005550143");
        long id = send("201005550143");
        clock.advance(Duration.ofSeconds(1));
        assertThat(message(id).path("status").asString()).isEqualTo("delivered");
    }

    @Test
    void deliversATemplateAtAnyTime() {
        String body = "{'phone': '201005550143', 'template_name': 'login_code', 'code': '408213'}";
        assertThat(full.post("/auth/send-otp", body).status()).isEqualTo(200);
        clock.advance(Duration.ofSeconds(3));
        assertThat(full.get("/messages").data().path(0).path("status").asString())
                .isEqualTo("read");
    }

    @Test
    void forgetsConversationsOfLastMonthWhenItCounts() {
        send("201005550142");
        clock.advance(Duration.ofDays(31));
        assertThat(full.get("/account/usage")
                        .data()
                        .path("conversations")
                        .path("current")
                        .asInt())
                .isZero();
    }

    private long send(String phone) {
        return full.post("/messages/text", text(phone))
                .data()
                .path("chat_message_id")
                .asLong();
    }

    private static String text(String phone) {
        return "{'phone': '" + phone + "', 'message': 'Your parcel is ready.'}";
    }

    private JsonNode message(long id) {
        return full.get("/messages/" + id).data();
    }

    private void receive(String phone) {
        URI uri = URI.create("http://127.0.0.1:" + sandbox.port() + "/_sandbox/inbound");
        String body = "{\"phone\": \"" + phone + "\", \"message\": \"Hello?\"}";
        Api.send(HttpRequest.newBuilder(uri)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}
