package io.getrasl.sandbox.benchmarks.contender;

import io.getrasl.sandbox.benchmarks.contender.Contender.AbsentException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** A package of npm, fetched into the workshop once. Its version stands in the parent POM. */
final class NpmPackage {

    private static final Properties VERSIONS = versions();

    private NpmPackage() {}

    /**
     * The folder {@code node_modules} that the package is in.
     *
     * @throws AbsentException when there is no npm, or it cannot fetch the package
     */
    static Path fetch(String name, Workshop workshop) throws IOException, AbsentException {
        String versioned = VERSIONS.getProperty(name);
        Path folder = workshop.file(versioned.replaceAll("[^\\w.]+", "-"));
        Path fetched = folder.resolve("fetched");
        if (!Files.exists(fetched)) {
            install(versioned, Files.createDirectories(folder));
            Files.createFile(fetched);
        }
        return folder.resolve("node_modules");
    }

    private static void install(String versioned, Path folder) throws IOException, AbsentException {
        try {
            System.err.printf("Fetching %s, once ...%n", versioned);
            Process npm = new ProcessBuilder(List.of(
                            "npm",
                            "install",
                            "--no-audit",
                            "--no-fund",
                            "--ignore-scripts",
                            "--prefix",
                            ".",
                            versioned))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("npm.log").toFile())
                    .start();
            if (npm.waitFor() != 0) {
                throw new AbsentException("npm cannot fetch " + versioned + ", see " + folder.resolve("npm.log"));
            }
        } catch (IOException e) {
            throw new AbsentException("there is no npm");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AbsentException("interrupted");
        }
    }

    private static Properties versions() {
        try (InputStream file =
                NpmPackage.class.getResourceAsStream("/io/getrasl/sandbox/benchmarks/rivals.properties")) {
            Properties versions = new Properties();
            versions.load(file);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
