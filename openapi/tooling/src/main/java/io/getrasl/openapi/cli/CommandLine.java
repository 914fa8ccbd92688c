package io.getrasl.openapi.cli;

import io.getrasl.openapi.bundle.BundleFiles;
import io.getrasl.openapi.rules.Check;
import io.getrasl.openapi.source.SpecificationReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/** The commands. They report what they find to {@code out} and what keeps them from working to {@code err}. */
final class CommandLine {

    static final int FINE = 0;
    static final int FINDINGS = 1;
    static final int FAILED = 2;

    private static final String USAGE = """
            Usage: check [ROOT]           what is wrong with the specification in the folder ROOT (openapi)
                   bundle ROOT FOLDER     the same, then writes the bundle, its source map and its generator profile\
            """;

    private final PrintStream out;
    private final PrintStream err;

    CommandLine(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int run(String... arguments) {
        String command = arguments.length == 0 ? "" : arguments[0];
        try {
            if (command.equals("check") && arguments.length <= 2) {
                return check(Path.of(arguments.length == 2 ? arguments[1] : "openapi"));
            }
            if (command.equals("bundle") && arguments.length == 3) {
                return bundle(Path.of(arguments[1]), Path.of(arguments[2]));
            }
            err.println(USAGE);
        } catch (NoSuchFileException e) {
            err.println("openapi: there is no file " + e.getFile());
        } catch (FileSystemException e) {
            err.println("openapi: " + e.getFile() + ": " + Objects.requireNonNullElse(e.getReason(), "no access"));
        } catch (IOException | InvalidPathException e) {
            err.println("openapi: " + e.getMessage());
        }
        return FAILED;
    }

    private int check(Path root) throws IOException {
        return report(root).findings().isEmpty() ? FINE : FINDINGS;
    }

    private int bundle(Path root, Path folder) throws IOException {
        Check check = report(root);
        if (!check.findings().isEmpty()) {
            return FINDINGS;
        }
        BundleFiles.write(check.bundle().orElseThrow(), folder);
        return FINE;
    }

    private Check report(Path root) throws IOException {
        long start = System.nanoTime();
        Check check = Check.of(SpecificationReader.read(root));
        TextReport.print(check, Duration.ofNanos(System.nanoTime() - start), out);
        return check;
    }
}
