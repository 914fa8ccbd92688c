package io.getrasl.smoke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What this build would publish can be built against and run, on every JDK that is promised and can be found here. */
@Execution(ExecutionMode.CONCURRENT)
class ConsumerTest {

    private static final List<String> CALLS = List.of("found Layla", "getContact 404 NOT_FOUND");
    private static final List<String> OBSERVED_CALLS =
            List.of("observed getContact 200", "found Layla", "observed getContact 404", "getContact 404 NOT_FOUND");

    // The same as in the client's own tests, which see what the build resolves and not what the published POMs do.
    private static final int MOST_JARS = 7;
    private static final long MOST_BYTES = 3_500_000;

    private static SandboxProcess sandbox;

    @BeforeAll
    static void start() throws IOException {
        sandbox = new SandboxProcess(Smoke.path("sandbox"));
    }

    @AfterAll
    static void end() {
        sandbox.close();
    }

    static List<Integer> versions() {
        return Smoke.versions();
    }

    @ParameterizedTest(name = "on JDK {0}")
    @MethodSource("versions")
    void aPlainProjectCallsTheSandbox(int version, @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path directory)
            throws IOException, InterruptedException {
        Consumer consumer = Consumer.of("plain", directory, jdk(version));
        consumer.build();

        assertThat(consumer.run(sandbox.baseUrl()).lines()).containsExactlyElementsOf(CALLS);
        assertThat(consumer.libraries()).hasSizeBetween(1, MOST_JARS);
        assertThat(bytes(consumer.libraries()))
                .as("bytes of %s", consumer.libraries())
                .isLessThanOrEqualTo(MOST_BYTES);
    }

    @ParameterizedTest(name = "on JDK {0}")
    @MethodSource("versions")
    void aModuleCallsTheSandbox(int version, @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path directory)
            throws IOException, InterruptedException {
        Consumer consumer = Consumer.of("modular", directory, jdk(version));
        consumer.build();

        assertThat(consumer.runAsModule("com.acme.shop/com.acme.Main", sandbox.baseUrl())
                        .lines())
                .containsExactlyElementsOf(CALLS);
        assertThat(consumer.runLinked("com.acme.shop/com.acme.Main", sandbox.baseUrl())
                        .lines())
                .containsExactlyElementsOf(CALLS);
    }

    @ParameterizedTest(name = "on JDK {0}")
    @MethodSource("versions")
    void aSpringBootApplicationCallsTheSandbox(int version, @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path directory)
            throws IOException, InterruptedException {
        Consumer consumer = Consumer.of("spring-boot", directory, jdk(version));
        consumer.build();

        assertThat(consumer.run("--rasl.base-url=" + sandbox.baseUrl()).lines()).containsSubsequence(OBSERVED_CALLS);
    }

    @Test
    void aProjectHasASandboxOfItsOwn(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path directory)
            throws IOException, InterruptedException {
        Consumer consumer = Consumer.of("with-sandbox", directory, Jdk.ofThisBuild());
        consumer.build();

        assertThat(consumer.run().lines()).containsSubsequence(CALLS);
    }

    private static long bytes(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private static Jdk jdk(int version) throws IOException {
        Optional<Jdk> jdk = Jdks.ofThisMachine().find(version);
        if (jdk.isEmpty()) {
            System.out.printf(
                    "Skipped on JDK %d: there is none here. Name one in %s, as a path.%n", version, Jdks.VARIABLE);
        }
        assumeTrue(jdk.isPresent(), "there is no JDK " + version + " here");
        return jdk.get();
    }
}
