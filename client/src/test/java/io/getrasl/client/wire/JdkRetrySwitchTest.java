package io.getrasl.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.HttpEngine;
import io.getrasl.client.RaslClient;
import io.getrasl.client.WireClients;
import io.getrasl.client.error.RaslConnectionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/**
 * With a system property the JDK's HTTP client repeats whatever breaks, sends included. It is read once for each virtual machine,
 * so this starts one.
 */
class JdkRetrySwitchTest {

    /** Prints how many attempts were counted of each call whose connection broke, and how many requests came. */
    static final class Program {

        private Program() {}

        public static void main(String[] arguments) {
            for (Call call : new Call[] {Call.SEND, Call.CHANGE, Call.DELETE, Call.DELETE_ONE}) {
                try (FaultServer server = new FaultServer().play(Fault.reset(), Answer.success())) {
                    RaslClient rasl = WireClients.client(server.url(), new ArrayList<>(), () -> 1.0)
                            .httpEngine(HttpEngine.JDK)
                            .maxRetries(0)
                            .build();
                    System.out.println(call + " " + attempts(call, rasl) + " of "
                            + server.received().size());
                }
            }
        }

        private static int attempts(Call call, RaslClient rasl) {
            try {
                call.waiting().apply(rasl);
                return 0;
            } catch (RaslConnectionException e) {
                return e.attempts();
            }
        }
    }

    @Test
    void doesNotRepeatWhatThisClientSends() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djdk.httpclient.enableAllMethodRetry=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Program.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(said.lines())
                .containsExactly(
                        "sendTextMessage 1 of 1",
                        "updateContact 1 of 1",
                        "batchDeleteContacts 1 of 1",
                        "deleteContact 1 of 1");
    }
}
