package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OtpTest extends SandboxTest {

    @Test
    void aCodeIsGoodOnce() {
        assertThat(verify("408213", "login").status()).isEqualTo(200);
        assertThat(verify("408213", "login").code()).isEqualTo("OTP_NOT_FOUND");
    }

    @Test
    void aCodeIsGoodForItsPurposeOnly() {
        send("'code': '111222', 'purpose': 'payment'");
        assertThat(verify("111222", "login").code()).isEqualTo("INVALID_CODE");
        assertThat(verify("111222", "payment").status()).isEqualTo(200);
    }

    @Test
    void aCodeIsGoodForItsWorkspaceOnly() {
        assertThat(other.post("/auth/verify", "{'phone': '+201005550142', 'code': '408213', 'purpose': 'login'}")
                        .code())
                .isEqualTo("OTP_NOT_FOUND");
    }

    @Test
    void aCodeIsFoundHoweverTheNumberIsWritten() {
        assertThat(full.post("/auth/verify", "{'phone': '20 (100) 555-0142', 'code': '408213', 'purpose': 'login'}")
                        .data()
                        .path("phone")
                        .asString())
                .isEqualTo("201005550142");
    }

    @Test
    void aNewCodeVoidsTheEarlierOne() {
        send("'code': '111222', 'purpose': 'login'");
        assertThat(verify("408213", "login").code()).isEqualTo("INVALID_CODE");
        assertThat(verify("111222", "login").status()).isEqualTo(200);
    }

    @Test
    void aCodeThatIsNotSentVoidsNothing() {
        send("'code': '111222', 'purpose': 'login', 'contact_id': 816");
        assertThat(verify("408213", "login").status()).isEqualTo(200);
    }

    @Test
    void aCodeThatWhatsAppRefusedIsNotKept() {
        full.post("/auth/send-otp", "{'phone': '+201005559001', 'template_name': 'login_code', 'code': '111222'}");
        assertThat(full.post("/auth/verify", "{'phone': '+201005559001', 'code': '111222'}")
                        .code())
                .isEqualTo("OTP_NOT_FOUND");
    }

    @Test
    void fiveWrongCodesLockEvenTheRightOne() {
        for (int remaining = 4; remaining >= 0; remaining--) {
            assertThat(verify("000000", "login").details()).isEqualTo("{'attempts_remaining':" + remaining + "}");
        }
        assertThat(verify("408213", "login").code()).isEqualTo("MAX_ATTEMPTS_EXCEEDED");
    }

    @Test
    void aNewCodeEndsTheLock() {
        full.post(
                "/auth/send-otp",
                "{'phone': '+201005550144', 'template_name': 'login_code', 'code': '7', 'purpose': 'login'}");
        assertThat(full.post("/auth/verify", "{'phone': '+201005550144', 'code': '7', 'purpose': 'login'}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void parallelGuessesCountEach() {
        List<String> codes =
                Parallel.run(9, number -> verify("00000" + number, "login").code());
        assertThat(codes).filteredOn("INVALID_CODE"::equals).hasSize(5);
        assertThat(codes).filteredOn("MAX_ATTEMPTS_EXCEEDED"::equals).hasSize(4);
    }

    @Test
    void parallelGuessesCountEachAcrossSandboxes() {
        try (Sandbox second = Sandbox.start("--port", "0", "--rate-limit", "0", "--db", TestDatabase.URL)) {
            Api elsewhere = Api.as(second, "full");
            List<String> codes = Parallel.run(
                    10,
                    number -> verify(number % 2 == 0 ? full : elsewhere, "000000", "login")
                            .code());
            assertThat(codes).filteredOn("INVALID_CODE"::equals).hasSize(5);
        }
    }

    @Test
    void parallelRightCodesVerifyOnce() {
        List<Integer> statuses =
                Parallel.run(9, number -> verify("408213", "login").status());
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
    }

    @Test
    void lookingAtTheStatusCountsNothing() {
        full.post("/auth/status", "{'phone': '+201005550142', 'purpose': 'login'}");
        assertThat(status("login").data().path("attempts_remaining").asInt()).isEqualTo(5);
    }

    @Test
    void theStatusShowsWrongCodes() {
        verify("000000", "login");
        assertThat(status("login").data().path("verification_attempts").asInt()).isEqualTo(1);
        assertThat(status("login").data().path("attempts_remaining").asInt()).isEqualTo(4);
    }

    @Test
    void theResentCodeCanBeReadWhereTheCustomerReadsIt() {
        full.post("/auth/resend", "{'phone': '+201005550142', 'template_name': 'login_code', 'purpose': 'login'}");
        String text = full.get("/messages").data().path(0).path("message").asString();
        assertThat(text).matches("<p>[0-9]{6} is your code\\. It expires in 10 minutes\\.</p>");
        assertThat(verify(text.substring(3, 9), "login").status()).isEqualTo(200);
    }

    @Test
    void isKeptInNoFormThatShowsIt() {
        send("'code': '111222', 'purpose': 'login'");
        assertThat(STORED.queryForList("select * from otps where phone = '201005550142'")
                        .toString())
                .doesNotContain("111222", "408213");
    }

    @Test
    void equalCodesAreKeptDifferently() {
        send("'code': '111222', 'purpose': 'a'");
        send("'code': '111222', 'purpose': 'b'");
        assertThat(STORED.queryForList("select distinct code_hash from otps where purpose in ('a', 'b')"))
                .hasSize(2);
    }

    @Test
    void needsTheValuesOfFurtherVariables() {
        STORED.update("update templates set body_data = '{{1}} {{2}} {{3}}', body_params_count = 3 where id = 302");
        assertThat(send("'code': '1'").details())
                .isEqualTo(
                        "{'additional_params':['This template needs a value for each variable after the code and the minutes: 1']}");
        assertThat(send("'code': '1', 'additional_params': ['@{contact_first_name}']")
                        .status())
                .isEqualTo(200);
        assertThat(full.get("/messages").data().path(0).path("message").asString())
                .isEqualTo("<p>1 10 Layla</p>");
    }

    private Api.Reply send(String more) {
        return full.post("/auth/send-otp", "{'phone': '+201005550142', 'template_name': 'login_code', " + more + "}");
    }

    private Api.Reply verify(String code, String purpose) {
        return verify(full, code, purpose);
    }

    private static Api.Reply verify(Api api, String code, String purpose) {
        return api.post(
                "/auth/verify", "{'phone': '+201005550142', 'code': '" + code + "', 'purpose': '" + purpose + "'}");
    }

    private Api.Reply status(String purpose) {
        return full.post("/auth/status", "{'phone': '+201005550142', 'purpose': '" + purpose + "'}");
    }
}
