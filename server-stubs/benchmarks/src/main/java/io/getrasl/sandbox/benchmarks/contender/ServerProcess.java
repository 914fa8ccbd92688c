package io.getrasl.sandbox.benchmarks.contender;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, which ends with this one. */
public final class ServerProcess implements AutoCloseable {

    private static final int SECONDS_TO_END = 10;
    private static final int KIBIBYTE = 1024;

    private final Process process;
    private final int port;
    private final Path log;
    private final Thread end;

    private ServerProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
        this.end = new Thread(process::destroyForcibly, "end-of-" + log.getFileName());
        Runtime.getRuntime().addShutdownHook(end);
    }

    /** @param log takes what the server prints */
    static ServerProcess start(List<String> command, int port, Path log) throws IOException {
        Process process = new ProcessBuilder(command)
                // Some leave reports behind where they stand.
                .directory(log.getParent().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new ServerProcess(process, port, log);
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** @throws IOException with the end of what it printed, when it has ended by itself */
    public void requireAlive() throws IOException {
        if (!process.isAlive()) {
            List<String> lines = Files.readAllLines(log);
            throw new IOException("It ended: "
                    + String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size())));
        }
    }

    /** The time that processors have spent on it, its own and the system's for it; zero where the system does not tell. */
    public Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The bytes of memory that it occupies; empty where the system does not tell. */
    public OptionalLong memory() throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE)
                .findFirst();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().removeShutdownHook(end);
    }
}
