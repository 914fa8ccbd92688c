package io.getrasl.openapi.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code git} program in one folder. */
public final class Git {

    private final Path folder;

    private Git(Path folder) {
        this.folder = folder;
    }

    /** Git in a folder, which need not be part of a repository. */
    public static Git in(Path folder) {
        return new Git(folder);
    }

    /** The root of the repository; empty if there is none, or no git. */
    public Optional<Path> root() {
        return line("rev-parse", "--show-toplevel").map(Path::of);
    }

    /** The commit that a name stands for; empty if it stands for none. */
    public Optional<String> commit(String revision) {
        return line("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
    }

    /** The text of a file in a commit; empty if it is not there. */
    public Optional<String> show(String commit, String path) {
        Outcome outcome = run("show", commit + ":" + path);
        return outcome.code == 0 ? Optional.of(outcome.text()) : Optional.empty();
    }

    /** The paths of all files below a folder in a commit. */
    public List<String> list(String commit, String below) {
        Outcome outcome = run("ls-tree", "-r", "-z", "--full-tree", "--name-only", commit, "--", below);
        return outcome.code == 0
                ? outcome.text()
                        .lines()
                        .flatMap(line -> List.of(line.split("\0")).stream())
                        .filter(name -> !name.isEmpty())
                        .toList()
                : List.of();
    }

    /**
     * Writes the files below a folder in a commit to a zip file.
     *
     * @throws IOException if git refuses
     */
    public void archive(String commit, String below, Path zip) throws IOException {
        Outcome outcome = run("archive", "--format=zip", "-0", "--output=" + zip, commit, below);
        if (outcome.code != 0) {
            throw new IOException(outcome.complaint);
        }
    }

    /**
     * Runs any other command.
     *
     * @return what it printed, without the line feed at its end
     * @throws IOException if it fails; the message is what git says
     */
    public String command(String... arguments) throws IOException {
        Outcome outcome = run(arguments);
        if (outcome.code != 0) {
            throw new IOException(outcome.complaint);
        }
        return outcome.text().stripTrailing();
    }

    private Optional<String> line(String... arguments) {
        Outcome outcome = run(arguments);
        return outcome.code == 0
                ? Optional.of(outcome.text().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private record Outcome(int code, byte[] output, String complaint) {
        String text() {
            return new String(output, StandardCharsets.UTF_8);
        }
    }

    private Outcome run(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process;
        try {
            process = new ProcessBuilder(command).directory(folder.toFile()).start();
        } catch (IOException e) {
            return new Outcome(-1, new byte[0], "git cannot be started: " + e.getMessage());
        }
        try (InputStream output = process.getInputStream();
                InputStream errors = process.getErrorStream()) {
            process.getOutputStream().close();
            ByteArrayOutputStream complaint = new ByteArrayOutputStream();
            Thread reader = new Thread(() -> copy(errors, complaint));
            reader.start();
            byte[] text = output.readAllBytes();
            int code = process.waitFor();
            reader.join();
            return new Outcome(
                    code, text, complaint.toString(StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            return new Outcome(-1, new byte[0], String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return new Outcome(-1, new byte[0], "interrupted");
        }
    }

    private static void copy(InputStream from, ByteArrayOutputStream to) {
        try {
            from.transferTo(to);
        } catch (IOException e) {
            to.writeBytes(String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
