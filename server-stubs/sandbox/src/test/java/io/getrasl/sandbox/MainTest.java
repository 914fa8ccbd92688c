package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The command line, as a process of its own. */
class MainTest {

    @Test
    void aWrongOptionEndsWithStatus2AndOneLine() throws Exception {
        Ended ended = run("--prot", "1");
        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.errors()).isEqualTo("rasl-sandbox: there is no option '--prot'; --help lists them\n");
    }

    @Test
    void aTakenPortEndsWithStatus1AndOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Ended ended = run("--port", String.valueOf(taken.getLocalPort()));
            assertThat(ended.status()).isEqualTo(1);
            assertThat(ended.errors()).hasLineCount(1).contains("is in use; choose another with --port");
        }
    }

    @Test
    void aDatabaseOutOfReachEndsWithStatus1AndOneLine() throws Exception {
        Ended ended = run("--port", "0", "--db", "jdbc:h2:tcp://127.0.0.1:1/rasl");
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.errors()).hasLineCount(1).startsWith("rasl-sandbox: the database cannot be reached: ");
    }

    @Test
    void tablesOfSomebodyElseEndWithStatus1AndOneLine(@TempDir Path folder) throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("other");
        new JdbcTemplate(new DriverManagerDataSource(url)).execute("create table contacts (id bigint primary key)");
        Ended ended = run("--port", "0", "--db", url);
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.errors())
                .hasLineCount(1)
                .startsWith(
                        "rasl-sandbox: the database's tables cannot be made those of a sandbox: Found non-empty schema");
        assertThat(ended.output()).isEmpty();
    }

    @Test
    void helpListsTheOptions() throws Exception {
        Ended ended = run("--help");
        assertThat(ended.status()).isZero();
        assertThat(ended.output()).contains("--port N", "--db JDBC-URL", "--rate-limit N");
    }

    private record Ended(int status, String output, String errors) {}

    private static Ended run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output, errors);
    }
}
