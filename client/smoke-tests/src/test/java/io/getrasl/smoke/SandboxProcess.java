package io.getrasl.smoke;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** The sandbox, run as its users run it, on a free port. */
final class SandboxProcess implements AutoCloseable {

    private static final String UP = "RASL sandbox: ";

    private final Process process;
    private final String baseUrl;

    SandboxProcess(Path jar) throws IOException {
        process = new ProcessBuilder(
                        Jdk.ofThisBuild().java().toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        jar.toString(),
                        "--port",
                        "0",
                        "--rate-limit",
                        "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        baseUrl = firstLine().substring(UP.length());
    }

    private String firstLine() throws IOException {
        // Stays open: what a program prints into a closed pipe is an error there.
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        while (line != null && !line.startsWith(UP)) {
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("the sandbox ended before it was up");
        }
        return line;
    }

    String baseUrl() {
        return baseUrl;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
