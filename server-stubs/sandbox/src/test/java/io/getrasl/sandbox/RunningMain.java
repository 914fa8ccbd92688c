package io.getrasl.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sandbox in a process of its own, which takes requests when this is made. What it writes is kept. */
final class RunningMain implements AutoCloseable {

    private static final Pattern GREETING = Pattern.compile("RASL sandbox: ([^\\s\"]+)");
    private static final int SECONDS_TO_WAIT = 60;

    private final Process process;
    private final Path errors;
    private final StringBuffer output = new StringBuffer();
    private final Thread reader;
    private final URI baseUrl;

    private RunningMain(List<String> jvm, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "--port=0"));
        command.addAll(List.of(options));
        errors = Files.createTempFile("rasl-sandbox-errors", ".txt");
        process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        baseUrl = awaitGreeting(lines);
        reader = new Thread(() -> lines.lines().forEach(this::keep));
        reader.start();
    }

    static RunningMain start(String... options) throws IOException {
        return new RunningMain(List.of("-XX:TieredStopAtLevel=1"), options);
    }

    static RunningMain start(List<String> jvm, String... options) throws IOException {
        return new RunningMain(jvm, options);
    }

    /** Where its API is. */
    URI baseUrl() {
        return baseUrl;
    }

    /** A connection to it. */
    RawConnection connect() {
        return new RawConnection(baseUrl.getPort());
    }

    boolean isRunning() {
        return process.isAlive();
    }

    /** Sends it that signal, {@code TERM} for instance. */
    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Its exit status, when it has ended. */
    int exitStatus() throws InterruptedException {
        if (!process.waitFor(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
            throw new AssertionError("The sandbox did not end within " + SECONDS_TO_WAIT + " s");
        }
        reader.join();
        return process.exitValue();
    }

    /** What it wrote to its standard output so far. */
    String output() {
        return output.toString();
    }

    /** What it wrote to its standard error so far. */
    String errors() {
        try {
            return Files.readString(errors);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            process.destroyForcibly().waitFor();
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.delete(errors);
    }

    private URI awaitGreeting(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            keep(line);
            Matcher greeting = GREETING.matcher(line);
            if (greeting.find()) {
                return URI.create(greeting.group(1));
            }
        }
        throw new AssertionError("The sandbox did not start: " + errors());
    }

    private void keep(String line) {
        output.append(line).append('\n');
    }
}
