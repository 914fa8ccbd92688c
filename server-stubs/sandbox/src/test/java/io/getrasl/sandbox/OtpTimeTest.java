package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Expiry and limits of codes by the clock. */
class OtpTimeTest {

    private final MutableClock clock = new MutableClock("2026-03-02T09:15:18Z");
    private final Sandbox sandbox = Sandbox.start(clock, Options.parse("--port", "0", "--rate-limit", "0"));
    private final Api full = Api.as(sandbox, "full");

    @AfterEach
    void end() {
        sandbox.close();
    }

    @Test
    void aCodeIsGoodUntilItExpires() {
        send(5);
        clock.advance(Duration.ofSeconds(299));
        assertThat(verify("111222").status()).isEqualTo(200);
    }

    @Test
    void aCodeIsNoLongerGoodWhenItExpires() {
        send(5);
        clock.advance(Duration.ofSeconds(300));
        assertThat(verify("111222").code()).isEqualTo("OTP_EXPIRED");
    }

    @Test
    void theStatusCountsDownAndBelowZero() {
        send(5);
        clock.advance(Duration.ofSeconds(310));
        Api.Reply status = full.post("/auth/status", "{'phone': '+201005550145'}");
        assertThat(status.data().path("expires_in_seconds").asInt()).isEqualTo(-10);
        assertThat(status.data().path("is_expired").asBoolean()).isTrue();
    }

    @Test
    void refusesTheEleventhAttemptInAMinute() {
        attempts(10);
        clock.advance(Duration.ofMillis(17_500));
        Api.Reply refused = verify("000000");
        assertThat(refused.code()).isEqualTo("RATE_LIMIT_EXCEEDED");
        assertThat(refused.details()).isEqualTo("{'retry_after':43}");
        assertThat(refused.response().headers().firstValue("Retry-After")).contains("43");
    }

    @Test
    void takesAttemptsAgainAMinuteAfterTheFirst() {
        attempts(11);
        clock.advance(Duration.ofSeconds(60));
        assertThat(verify("000000").code()).isEqualTo("OTP_NOT_FOUND");
    }

    @Test
    void countsAttemptsOfEachNumberByItself() {
        attempts(10);
        assertThat(full.post("/auth/verify", "{'phone': '+201005550142', 'code': '408213', 'purpose': 'login'}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void forgetsAttemptsAfterARightCode() {
        send(5);
        IntStream.range(0, 4).forEach(number -> verify("000000"));
        verify("111222");
        assertThat(attempts(10)).containsOnly("OTP_NOT_FOUND");
    }

    @Test
    void countsParallelAttempts() {
        List<String> codes = Parallel.run(16, number -> verify("000000").code());
        assertThat(codes).filteredOn("RATE_LIMIT_EXCEEDED"::equals).hasSize(6);
    }

    @Test
    void resendsThreeTimesInFiveMinutes() {
        assertThat(IntStream.range(0, 3).mapToObj(number -> resend("login_code").status()))
                .containsOnly(200);
        clock.advance(Duration.ofSeconds(60));
        Api.Reply refused = resend("login_code");
        assertThat(refused.details()).isEqualTo("{'retry_after':240}");
        assertThat(refused.response().headers().firstValue("Retry-After")).contains("240");
    }

    @Test
    void resendsAgainAfterFiveMinutes() {
        IntStream.range(0, 4).forEach(number -> resend("login_code"));
        clock.advance(Duration.ofMinutes(5));
        assertThat(resend("login_code").status()).isEqualTo(200);
    }

    @Test
    void countsNothingThatWasNotSent() {
        IntStream.range(0, 5).forEach(number -> resend("order_ready"));
        assertThat(resend("login_code").status()).isEqualTo(200);
    }

    @Test
    void countsParallelResends() {
        List<Integer> statuses = Parallel.run(8, number -> resend("login_code").status());
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(3);
    }

    @Test
    void resendsANewCodeInPlaceOfTheLast() {
        send(5);
        resend("login_code");
        assertThat(verify("111222").code()).isEqualTo("INVALID_CODE");
    }

    private void send(int minutes) {
        full.post(
                "/auth/send-otp",
                "{'phone': '+201005550145', 'template_name': 'login_code', 'code': '111222', 'expiry_minutes': "
                        + minutes + "}");
    }

    private List<String> attempts(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> verify("000000").code())
                .toList();
    }

    private Api.Reply verify(String code) {
        return full.post("/auth/verify", "{'phone': '+201005550145', 'code': '" + code + "'}");
    }

    private Api.Reply resend(String template) {
        return full.post("/auth/resend", "{'phone': '+201005550145', 'template_name': '" + template + "'}");
    }
}
