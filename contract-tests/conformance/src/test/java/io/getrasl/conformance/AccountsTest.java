package io.getrasl.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.conformance.Runner.Outcome;
import io.getrasl.sandbox.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an account cannot do is no fault of the server. */
class AccountsTest {
    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start("--port", "0", "--rate-limit", "0");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "rasl_sandbox_other,the account is not connected to WhatsApp",
        "rasl_sandbox_limited,the plan has no room for it"
    })
    void isNotCheckedForItsReason(String token, String reason) {
        Outcome outcome = Runner.run(
                "--base-url",
                sandbox.baseUrl().toString(),
                "--token",
                token,
                "--format",
                "json",
                "--quick",
                "--only",
                "contacts,messages,templates,auth");
        assertThat(outcome.json().path("failures")).isEmpty();
        assertThat(outcome.json()
                        .path("unchecked")
                        .valueStream()
                        .map(check -> check.path("reason").asString()))
                .anyMatch(text -> text.startsWith(reason));
    }
}
