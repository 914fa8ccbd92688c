package io.getrasl.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A sandbox in a process of its own, with a clock that only the test moves. */
final class SandboxProcess implements AutoCloseable {

    static final String GREETING = "RASL sandbox: ";

    private final Process process;
    private final BufferedReader output;
    private final URI baseUrl;

    private SandboxProcess(Process process) {
        this.process = process;
        output = process.inputReader(StandardCharsets.UTF_8);
        baseUrl = URI.create(line(GREETING).substring(GREETING.length()));
    }

    /** Starts one, and returns when it takes requests. */
    static SandboxProcess start(Instant clock, String... arguments) {
        return new SandboxProcess(launch(clock, arguments));
    }

    /** Starts several at the same moment, and returns when all take requests. */
    static List<SandboxProcess> startTogether(int number, Instant clock, String... arguments) {
        List<Process> processes = new ArrayList<>();
        for (int each = 0; each < number; each++) {
            processes.add(launch(clock, arguments));
        }
        return processes.stream().map(SandboxProcess::new).toList();
    }

    private static Process launch(Instant clock, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                ClockedMain.class.getName(),
                clock.toString(),
                "--port=0"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Api as(String caller) {
        return Api.at(baseUrl, caller);
    }

    OwnRoutes own() {
        return new OwnRoutes(baseUrl.getPort());
    }

    /** Moves its clock, and returns when its clock has moved. */
    void advance(Duration duration) {
        String line = String.valueOf(duration.toSeconds());
        try {
            Writer input = process.outputWriter(StandardCharsets.UTF_8);
            input.write(line + "\n");
            input.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        line(line);
    }

    /** Ends it as {@code kill -9} does, and returns when it is gone. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private String line(String beginning) {
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(beginning)) {
                    return line;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("The sandbox ended before it said " + beginning);
    }
}
