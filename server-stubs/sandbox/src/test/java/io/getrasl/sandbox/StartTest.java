package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {

    @Test
    void twoSandboxesKnowNothingOfEachOther() {
        try (Sandbox one = Sandbox.start("--port", "0");
                Sandbox two = Sandbox.start("--port", "0")) {
            Api.as(one, "full").delete("/contacts/812");
            assertThat(Api.as(two, "full").get("/contacts/812").status()).isEqualTo(200);
        }
    }

    @Test
    void aTakenPortIsSaidInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            assertThatThrownBy(() -> Sandbox.start("--port", port))
                    .isInstanceOf(SandboxStartException.class)
                    .hasMessage("port " + port + " is in use; choose another with --port");
        }
    }

    @Test
    void aDatabaseOutOfReachIsSaidInOneLine() throws IOException {
        String closedPort;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            closedPort = String.valueOf(free.getLocalPort());
        }
        String url = "jdbc:postgresql://127.0.0.1:" + closedPort + "/rasl";
        assertThatThrownBy(() -> Sandbox.start("--port", "0", "--db", url))
                .isInstanceOf(SandboxStartException.class)
                .hasMessageStartingWith("the database cannot be reached: Connection to 127.0.0.1:" + closedPort)
                .message()
                .hasLineCount(1);
    }

    @Test
    void aDatabaseGivenByUrlKeepsItsData(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("rasl");
        try (Sandbox first = Sandbox.start("--port", "0", "--db", url)) {
            Api.as(first, "full").delete("/contacts/812");
        }
        try (Sandbox second = Sandbox.start("--port", "0", "--db", url)) {
            assertThat(Api.as(second, "full").get("/contacts/812").status()).isEqualTo(404);
        }
    }

    @Test
    void aFileThatAnotherProcessHasOpenIsSaidInOneLineWithTheRemedy(@TempDir Path folder) {
        String file = "jdbc:h2:file:" + folder.resolve("rasl");
        try (SandboxProcess first = SandboxProcess.start(Instant.now(), "--db=" + file)) {
            assertThatThrownBy(() -> Sandbox.start("--port", "0", "--db", file))
                    .isInstanceOf(SandboxStartException.class)
                    .hasMessage("the database cannot be reached: another process has " + file
                            + " open, and an H2 file is for one at a time; end that one, choose another file,"
                            + " or let both use a PostgreSQL database (--db jdbc:postgresql://...)");
            assertThat(first.as("full").get("/account").status()).isEqualTo(200);
        }
    }

    @Test
    void theRateLimitOfTheLastStartHolds(@TempDir Path folder) {
        String url = "jdbc:h2:file:" + folder.resolve("rasl");
        Sandbox.start("--port", "0", "--db", url).close();
        try (Sandbox second = Sandbox.start("--port", "0", "--db", url, "--rate-limit", "7")) {
            assertThat(Api.as(second, "full")
                            .get("/account/limits")
                            .data()
                            .path("limits")
                            .path("api_calls_per_minute")
                            .path("limit")
                            .asInt())
                    .isEqualTo(7);
        }
    }

    @Test
    void nothingListensAfterTheEnd() throws IOException {
        Sandbox sandbox = Sandbox.start("--port", "0");
        int port = sandbox.port();
        sandbox.close();
        try (Socket socket = new Socket()) {
            assertThatThrownBy(() -> socket.connect(new InetSocketAddress("127.0.0.1", port)))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void noFolderIsLeftBehindEvenWhileItRuns() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = free.getLocalPort();
        }
        try (Sandbox sandbox = Sandbox.start("--port", String.valueOf(port));
                Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(Api.as(sandbox, "full").get("/contacts").status()).isEqualTo(200);
            assertThat(files).noneMatch(file -> file.getFileName().toString().contains("." + port + "."));
        }
    }
}
