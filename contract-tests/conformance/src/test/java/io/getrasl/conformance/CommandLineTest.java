package io.getrasl.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.conformance.Runner.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    @Test
    void theServerHasToBeNamed() {
        Outcome outcome = Runner.run("--token", "secret");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--base-url is required");
    }

    @Test
    void aTokenHasToBeGiven() {
        Outcome outcome = Runner.run("--base-url", "http://127.0.0.1:1/api/v2");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("--token is required");
    }

    @Test
    void aServerThatIsNotThereIsNoViolation() throws IOException {
        // Bound and never listening, so that nobody else takes the port.
        try (Socket held = new Socket()) {
            held.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            Outcome outcome = Runner.run(
                    "--base-url", "http://127.0.0.1:" + held.getLocalPort() + "/api/v2", "--token", "secret");
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.err()).contains("no reply from http://127.0.0.1:" + held.getLocalPort());
        }
    }

    @Test
    void whatCannotBeChosenIsNamed() {
        Outcome outcome = Runner.run("--list", "--only", "contacts,contakts");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("'contakts' is no tag, operationId, rule or family of rules");
    }

    @Test
    void aTagChoosesItsOperations() {
        Outcome outcome = Runner.run("--list", "--only", "groups");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out().lines()).allMatch(line -> line.matches("\\w*Groups?/.*"));
    }

    @Test
    void operationsAndRulesChooseWhatIsBoth() {
        assertThat(Runner.run("--list", "--only", "createGroup,updateGroup,body.null,access")
                        .out()
                        .lines()
                        .map(line -> line.replaceAll(" .*", "")))
                .containsExactly(
                        "createGroup/access.missing",
                        "createGroup/access.unknown",
                        "createGroup/access.malformed",
                        "createGroup/access.scope",
                        "createGroup/access.granted",
                        "createGroup/body.null",
                        "updateGroup/access.missing",
                        "updateGroup/access.unknown",
                        "updateGroup/access.malformed",
                        "updateGroup/access.scope",
                        "updateGroup/access.granted",
                        "updateGroup/access.tenant",
                        "updateGroup/body.null");
    }

    @Test
    void oneCheckCanBeChosen() {
        assertThat(Runner.run("--list", "--only", "createGroup/body.null").out())
                .startsWith("createGroup/body.null  openapi/paths/groups.yaml:")
                .hasLineCount(1);
    }
}
