package io.getrasl.conformance.wrong;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every fault shows on the wire, where it says it does; and without a fault nothing does. */
class FaultTest {

    private static Sandbox sandbox;
    private static Operations operations;

    @BeforeAll
    static void start() throws IOException {
        sandbox = Sandbox.start("--port", "0", "--rate-limit", "0");
        operations = Operations.load();
    }

    @AfterAll
    static void end() {
        sandbox.close();
    }

    @Test
    void withoutFaultsNothingIsDifferent() throws IOException, InterruptedException {
        List<String> calls = EnumSet.allOf(Fault.class).stream()
                .flatMap(fault -> Probes.of(fault).stream())
                .toList();
        List<String> direct = new Caller(reset()).answers(calls);
        assertThat(answers(Set.of(), calls)).isEqualTo(direct);
    }

    @ParameterizedTest
    @EnumSource
    void aFaultShowsInItsOperations(Fault fault) throws IOException, InterruptedException {
        List<String> probe = Probes.of(fault);
        List<String> right = new Caller(reset()).answers(probe);
        List<String> wrong = answers(EnumSet.of(fault), probe);

        assertThat(wrong).isNotEqualTo(right);
        for (int i = 0; i < probe.size(); i++) {
            if (!wrong.get(i).equals(right.get(i))) {
                assertThat(shows(fault, probe.subList(0, i + 1)))
                        .as(probe.get(i))
                        .isTrue();
            }
        }
    }

    @Test
    void faultsNameOperationsOfTheSpecification() {
        Set<String> touched = EnumSet.allOf(Fault.class).stream()
                .flatMap(fault -> fault.operations().stream())
                .collect(Collectors.toSet());
        assertThat(operations.ids()).containsAll(touched);
        assertThat(touched).hasSizeGreaterThan(35);
    }

    private static URI reset() {
        sandbox.reset();
        return sandbox.baseUrl();
    }

    private static List<String> answers(Set<Fault> faults, List<String> probe)
            throws IOException, InterruptedException {
        try (WrongServer server = WrongServer.start(reset(), faults)) {
            return new Caller(server.baseUrl()).answers(probe);
        }
    }

    /** A later call may show what an earlier one of the fault's operations has done. */
    private static boolean shows(Fault fault, List<String> calls) {
        return calls.stream()
                .map(call -> call.split(" ", 4))
                .map(call -> operations.of(call[1], call[2].replaceAll("\\?.*", "")))
                .anyMatch(operation -> operation.isEmpty()
                        ? fault.touchesUnlisted()
                        : fault.operations().contains(operation));
    }
}
