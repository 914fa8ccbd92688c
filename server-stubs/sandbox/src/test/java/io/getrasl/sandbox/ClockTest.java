package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock of the sandbox, moved from outside. */
class ClockTest extends SandboxTest {

    private final OwnRoutes own = new OwnRoutes(SANDBOX);

    @Test
    void tellsTheTime() {
        Api.Reply reply = own.get("/clock");
        assertThat(reply.body().path("ahead").asString()).isEqualTo("PT0S");
        assertThat(Duration.between(now(reply), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void goesForward() {
        advance("PT10M");
        Api.Reply reply = advance("P30D");
        assertThat(reply.body().path("ahead_seconds").asLong()).isEqualTo(30 * 86400 + 600);
        assertThat(Duration.between(Instant.now(), now(reply))).isGreaterThan(Duration.ofDays(30));
    }

    @Test
    void letsMessagesArrive() {
        long id = full.post("/messages/text", "{'phone': '+201005550142', 'message': 'Hello'}")
                .data()
                .path("chat_message_id")
                .asLong();
        advance("PT5S");
        assertThat(full.get("/messages/" + id).data().path("status").asString()).isEqualTo("read");
    }

    @Test
    void closesTheWindowOfADay() {
        advance("PT25H");
        long id = full.post("/messages/text", "{'phone': '+201005550142', 'message': 'Hello'}")
                .data()
                .path("chat_message_id")
                .asLong();
        advance("PT5S");
        assertThat(full.get("/messages/" + id).data().path("status").asString()).isEqualTo("failed");
    }

    @Test
    void letsCodesExpire() {
        advance("PT61M");
        assertThat(verify("408213").code()).isEqualTo("OTP_EXPIRED");
    }

    @Test
    void letsLimitsPass() {
        for (int attempt = 0; attempt < 11; attempt++) {
            full.post("/auth/verify", "{'phone': '+201005550149', 'code': '000000'}");
        }
        advance("PT1M");
        assertThat(full.post("/auth/verify", "{'phone': '+201005550149', 'code': '000000'}")
                        .code())
                .isEqualTo("OTP_NOT_FOUND");
    }

    @Test
    void hasWebhooksAttemptedThatAreDue() {
        MutableClock still = new MutableClock("2026-03-02T09:15:18Z");
        try (Sandbox sandbox = Sandbox.start(still, Options.parse("--port", "0", "--rate-limit", "0"))) {
            OwnRoutes routes = new OwnRoutes(sandbox);
            routes.listen("http://127.0.0.1:9/");
            Api.as(sandbox, "full").patch("/contacts/812", "{'city': 'Giza'}");
            routes.deliveryAfter(1);
            routes.send("POST", "/clock", "{'advance': 'PT1S'}");
            assertThat(routes.deliveryAfter(2).path("status").asString()).isEqualTo("pending");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-PT10M, forward only",
        "PT0S, whole seconds",
        "PT0.5S, whole seconds",
        "P1M, there are no months",
        "soon, ISO-8601",
        "P9999D, at most 3650 days"
    })
    void refusesOtherJumps(String jump, String reason) {
        Api.Reply reply = advance(jump);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.details()).contains("'advance'", reason);
        assertThat(own.get("/clock").body().path("ahead_seconds").asLong()).isZero();
    }

    @Test
    void refusesToGoTooFarInSeveralJumps() {
        advance("P3000D");
        assertThat(advance("P3000D").details()).contains("at most 3650 days");
        assertThat(own.get("/clock").body().path("ahead_seconds").asLong()).isEqualTo(3000 * 86400L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{", "[]", "{}", "{'reset': false}", "{'advance': 5}", "{'advance': 'PT1M', 'reset': true}"})
    void saysWhatARequestLooksLike(String body) {
        assertThat(own.send("POST", "/clock", body).details()).contains("{'advance': 'PT10M'}".replace("'", "\\'"));
    }

    @Test
    void aResetOfTheDataPutsItBack() {
        advance("P30D");
        SANDBOX.reset();
        assertThat(own.get("/clock").body().path("ahead_seconds").asLong()).isZero();
        assertThat(verify("408213").status()).isEqualTo(200);
    }

    @Test
    void aResetOfTheClockKeepsTheData() {
        full.post("/contacts", contact("+201005550190", ""));
        advance("P30D");
        own.send("POST", "/clock", "{'reset': true}");
        assertThat(own.get("/clock").body().path("ahead_seconds").asLong()).isZero();
        assertThat(full.get("/contacts/1001").status()).isEqualTo(200);
    }

    @Test
    void nothingWaitsLongerForAResetOfTheClock() {
        advance("P30D");
        full.post(
                "/auth/send-otp",
                "{'phone': '+201005550142', 'template_name': 'login_code', 'code': '111222', 'expiry_minutes': 5}");
        own.send("POST", "/clock", "{'reset': true}");
        assertThat(stored("messages where due_at > current_timestamp + interval '10' second"))
                .isZero();
        assertThat(stored("otps where created_at > current_timestamp + interval '10' second"))
                .isZero();
    }

    @Test
    void otherSandboxesOnTheDatabaseFollow() {
        try (Sandbox second = Sandbox.start("--port", "0", "--db", TestDatabase.URL)) {
            OwnRoutes there = new OwnRoutes(second);
            advance("P2D");
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (there.get("/clock").body().path("ahead_seconds").asLong() == 0 && System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            assertThat(there.get("/clock").body().path("ahead").asString()).isEqualTo("PT48H");
        }
    }

    @Test
    void aLaterStartOnTheDatabaseGoesOnAtThatTime() {
        advance("P2D");
        try (Sandbox later = Sandbox.start("--port", "0", "--db", TestDatabase.URL)) {
            assertThat(new OwnRoutes(later).get("/clock").body().path("ahead").asString())
                    .isEqualTo("PT48H");
        }
    }

    private Api.Reply verify(String code) {
        return full.post("/auth/verify", "{'phone': '+201005550142', 'code': '" + code + "', 'purpose': 'login'}");
    }

    private Api.Reply advance(String span) {
        return own.send("POST", "/clock", "{'advance': '" + span + "'}");
    }

    private static Instant now(Api.Reply reply) {
        return Instant.parse(reply.body().path("now").asString());
    }
}
