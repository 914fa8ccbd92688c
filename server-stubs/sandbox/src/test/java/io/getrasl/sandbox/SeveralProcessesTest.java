package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Three processes that were started at the same moment on an empty PostgreSQL database behave as one sandbox. */
@EnabledIfSystemProperty(named = "rasl.test.database", matches = "postgresql")
class SeveralProcessesTest extends SeveralProcesses {

    @Test
    void eachMigrationRanOnce() {
        List<String> versions = STORED.queryForList(
                "select version from flyway_schema_history where version is not null", String.class);
        assertThat(versions).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void allShowTheSameData() {
        assertThat(PROCESSES)
                .extracting(process -> process.as("full").get("/contacts").ids())
                .containsOnly("812,813,814,815,816");
    }

    @Test
    void theyAllowTogetherWhatOneAllows() {
        List<Integer> statuses = Parallel.run(24, number -> statuses(number, CALLS_PER_MINUTE / 12)).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(Collections.frequency(statuses, 200)).isEqualTo(CALLS_PER_MINUTE);
        assertThat(Collections.frequency(statuses, 429)).isEqualTo(CALLS_PER_MINUTE);
    }

    private static List<Integer> statuses(int number, int calls) {
        List<Integer> statuses = new ArrayList<>();
        for (int call = 0; call < calls; call++) {
            statuses.add(of(number).as("full").get("/account").status());
        }
        return statuses;
    }

    @Test
    void oneThatStartsLaterForgivesNoCall() {
        statuses(0, CALLS_PER_MINUTE);
        try (SandboxProcess later = startAnother()) {
            assertThat(later.as("full").get("/account").status()).isEqualTo(429);
        }
    }

    @Test
    void oneThatStartsLaterDisturbsNobody() {
        List<Integer> statuses = Parallel.run(7, number -> {
                    if (number == 0) {
                        startAnother().close();
                        return List.of(201);
                    }
                    List<Integer> own = new ArrayList<>();
                    for (int call = 0; call < 30; call++) {
                        own.add(of(number)
                                .as("full")
                                .post("/contacts", SandboxTest.contact("+20100556" + (number * 100 + call), ""))
                                .status());
                    }
                    return own;
                })
                .stream()
                .flatMap(List::stream)
                .toList();
        assertThat(statuses).containsOnly(201);
    }

    @Test
    void theyCountTheGuessesAtOneCode() {
        List<String> codes = Parallel.run(24, number -> verify(number, "00000" + number % 10));
        assertThat(Collections.frequency(codes, "INVALID_CODE")).isEqualTo(5);
        assertThat(Collections.frequency(codes, "MAX_ATTEMPTS_EXCEEDED")).isEqualTo(5);
        assertThat(Collections.frequency(codes, "RATE_LIMIT_EXCEEDED")).isEqualTo(14);
    }

    @Test
    void oneOfThemTakesARightCode() {
        List<String> codes = Parallel.run(10, number -> verify(number, "408213"));
        assertThat(Collections.frequency(codes, "")).isEqualTo(1);
        assertThat(Collections.frequency(codes, "OTP_NOT_FOUND")).isEqualTo(9);
    }

    private static String verify(int number, String code) {
        return of(number)
                .as("full")
                .post("/auth/verify", "{'phone': '+201005550142', 'code': '" + code + "', 'purpose': 'login'}")
                .code();
    }

    @Test
    void theyWaitTogetherBeforeAnotherCodeIsSent() {
        List<Integer> statuses = Parallel.run(
                9,
                number -> of(number)
                        .as("full")
                        .post("/auth/resend", "{'phone': '+201005550142', 'template_name': 'login_code'}")
                        .status());
        assertThat(Collections.frequency(statuses, 200)).isEqualTo(3);
        assertThat(Collections.frequency(statuses, 429)).isEqualTo(6);
    }

    @Test
    void theyHoldAWorkspaceToItsContacts() {
        of(0).as("limited").delete("/contacts/921");
        List<Integer> statuses = Parallel.run(
                12,
                number -> of(number)
                        .as("limited")
                        .post(
                                "/contacts",
                                SandboxTest.contact("+2010055502" + (10 + number), "")
                                        .replace("4,", "24,")
                                        .replace("2}", "22}"))
                        .status());
        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 403)).isEqualTo(11);
    }

    @Test
    void theyHoldAWorkspaceToItsConversations() {
        STORED.update("update plan_limits set maximum = 4 where tenant_id = 41 and feature = 'conversations'");
        List<Integer> statuses = Parallel.run(
                12, number -> send(number, "+2010055503" + (10 + number)).status());
        int before = of(0).as("full")
                .get("/account/usage")
                .data()
                .path("conversations")
                .path("current")
                .asInt();
        assertThat(before).isEqualTo(4);
        assertThat(Collections.frequency(statuses, 403)).isEqualTo(12 - Collections.frequency(statuses, 200));
    }

    private static Api.Reply send(int number, String phone) {
        return of(number).as("full").post("/messages/text", "{'phone': '" + phone + "', 'message': 'Welcome!'}");
    }

    @Test
    void noIdIsGivenTwice() {
        List<Long> ids = Parallel.run(24, number -> {
            boolean nile = number % 2 == 0;
            String body = SandboxTest.contact("+2010055504" + (10 + number), "");
            return of(number)
                    .as(nile ? "full" : "other")
                    .post("/contacts", nile ? body : body.replace("4,", "14,").replace("2}", "12}"))
                    .data()
                    .path("id")
                    .asLong();
        });
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(1001, 1025).boxed().toList());
    }

    @Test
    void allSeeAMessageArriveThatOneSent() {
        long id = send(0, "+201005550142").data().path("chat_message_id").asLong();
        advance(Duration.ofSeconds(1));
        assertThat(PROCESSES)
                .extracting(process -> process.as("full")
                        .get("/messages/" + id)
                        .data()
                        .path("status")
                        .asString())
                .containsOnly("delivered");
    }

    @Test
    void allSeeTheResetOfOne() {
        of(0).as("full").delete("/contacts/812");
        of(1).own().send("POST", "/reset", null);
        assertThat(of(2).as("full").get("/contacts/812").status()).isEqualTo(200);
    }

    @Test
    void resetsOfAllAtOnceBreakNoCall() {
        List<Integer> statuses = Parallel.run(24, number -> switch (number % 4) {
            case 0 -> of(number / 4).own().send("POST", "/reset", null).status();
            case 1 ->
                of(number)
                        .as("full")
                        .get("/contacts?include=groups,source,status")
                        .status();
            case 2 -> send(number, "+2010055505" + (10 + number)).status();
            default -> of(number).as("other").get("/account").status();
        });
        assertThat(statuses).containsOnly(200);
    }

    @Test
    void allFollowAJumpOfTheClockSoon() {
        of(0).own().send("POST", "/clock", "{'advance': 'PT1H'}");
        PROCESSES.forEach(process -> awaitAhead(process, 3600));
        of(1).own().send("POST", "/reset", null);
        PROCESSES.forEach(process -> awaitAhead(process, 0));
    }

    private static void awaitAhead(SandboxProcess process, int seconds) {
        Instant deadline = Instant.now().plusSeconds(30);
        while (process.own().get("/clock").body().path("ahead_seconds").asInt() != seconds) {
            assertThat(Instant.now())
                    .as("the clock is not ahead by %d s", seconds)
                    .isBefore(deadline);
        }
    }
}
