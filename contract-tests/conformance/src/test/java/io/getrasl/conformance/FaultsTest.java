package io.getrasl.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.conformance.Runner.Outcome;
import io.getrasl.conformance.wrong.Fault;
import io.getrasl.conformance.wrong.WrongServer;
import io.getrasl.sandbox.Sandbox;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each fault alone is found, and blamed on the operation that has it. */
class FaultsTest {
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
    @EnumSource(Fault.class)
    void isFound(Fault fault) throws Exception {
        sandbox.reset();
        String only = fault.operations().isEmpty() ? "path" : String.join(",", fault.operations());
        try (WrongServer server = WrongServer.start(sandbox.baseUrl(), Set.of(fault))) {
            Outcome outcome = Runner.check(server.baseUrl(), "--only", only);
            List<String> blamed = outcome.json()
                    .path("failures")
                    .valueStream()
                    .map(failure -> failure.path("operation").asString())
                    .toList();
            assertThat(blamed).as(fault.description()).isNotEmpty();
            assertThat(fault.operations().isEmpty() || blamed.stream().anyMatch(fault.operations()::contains))
                    .isTrue();
            assertThat(outcome.code()).isEqualTo(1);
        }
    }

    @Test
    void nothingIsFoundWithoutAFault() throws Exception {
        sandbox.reset();
        try (WrongServer server = WrongServer.start(sandbox.baseUrl(), Set.of())) {
            Outcome outcome = Runner.check(server.baseUrl(), "--only", "sources,account");
            assertThat(outcome.json().path("failures")).isEmpty();
            assertThat(outcome.code()).isZero();
        }
    }
}
