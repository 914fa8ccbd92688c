package io.getrasl.sandbox.packaged;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sandbox that the launcher of a folder started, up and greeting. Ends with {@link #close}. */
final class LaunchedSandbox implements AutoCloseable {

    private static final String GREETING = "RASL sandbox: ";

    private final Process process;
    private final Path errors;
    private final String baseUrl;

    private LaunchedSandbox(Process process, Path errors, String baseUrl) {
        this.process = process;
        this.errors = errors;
        this.baseUrl = baseUrl;
    }

    /**
     * Starts it with the JDK of this test on a free port.
     *
     * @param jvmOptions what the JVM is told besides
     * @throws AssertionError when the first line is not the greeting
     */
    static LaunchedSandbox start(Path launcher, String... jvmOptions) throws IOException {
        return start(Path.of(System.getProperty("java.home")), launcher, jvmOptions);
    }

    /** The same with another JDK. */
    static LaunchedSandbox start(Path jdk, Path launcher, String... jvmOptions) throws IOException {
        Path errors = Files.createTempFile(launcher.getParent(), "errors", ".txt");
        ProcessBuilder builder = new ProcessBuilder(launcher.toString(), "--port", "0").redirectError(errors.toFile());
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().put("JDK_JAVA_OPTIONS", String.join(" ", jvmOptions));
        Process process = builder.start();
        BufferedReader output = process.inputReader();
        String first = output.readLine();
        if (first == null || !first.startsWith(GREETING)) {
            process.destroyForcibly();
            throw new AssertionError("it began with " + first + ", and with " + Files.readString(errors));
        }
        return new LaunchedSandbox(process, errors, first.substring(GREETING.length()));
    }

    /** The status of a list of contacts. */
    int listContacts() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + "/contacts"))
                .header("Authorization", "Bearer rasl_sandbox_full")
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    /** What it has said on standard error, without the JVM's word on the options of this test. */
    String errors() throws IOException {
        return String.join(
                "\n",
                Files.readAllLines(errors).stream()
                        .filter(line -> !line.startsWith("NOTE: Picked up JDK_JAVA_OPTIONS"))
                        .toList());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
