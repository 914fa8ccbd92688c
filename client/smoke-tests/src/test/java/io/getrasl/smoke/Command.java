package io.getrasl.smoke;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end. */
record Command(Path directory, Map<String, String> environment, List<String> line) {

    private static final int MINUTES = 5;

    /**
     * What it printed, errors included.
     *
     * @throws AssertionError with all of that, if it ends with another status than 0 or not at all
     */
    String run() throws IOException, InterruptedException {
        File output = Files.createTempFile(directory, "output", ".txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output);
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        String text = Files.readString(output.toPath());
        if (!ended || process.exitValue() != 0) {
            String end = ended ? "ended with status " + process.exitValue() : "did not end within " + MINUTES + " min";
            throw new AssertionError(String.join(" ", line) + "\n" + end + " in " + directory + ":\n" + text);
        }
        return text;
    }
}
