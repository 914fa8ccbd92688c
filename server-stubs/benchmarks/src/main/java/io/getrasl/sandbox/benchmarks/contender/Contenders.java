package io.getrasl.sandbox.benchmarks.contender;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Who is measured: the sandbox as it is started in several ways, and what a team would otherwise use, all with their own defaults. */
public final class Contenders {

    /** What others are compared with. */
    public static final String MEASURE = "Prism";

    private static final String BASE = "/api/v2";
    private static final String RATE_LIMIT = "--rate-limit";
    private static final String WITHOUT_LIMIT = "0";
    private static final String NEVER_REACHED = "1000000000";

    private Contenders() {}

    /** In the order of the tables. */
    public static List<Contender> all() {
        return List.of(
                launched("RASL sandbox", RATE_LIMIT, WITHOUT_LIMIT),
                launched("RASL sandbox, counting calls", RATE_LIMIT, NEVER_REACHED),
                new Contender("WireMock", BASE, Contenders::wireMock),
                new Contender(MEASURE, "", Contenders::prism),
                new Contender("Specmatic", "", Contenders::specmatic),
                new Contender("Mockoon", BASE, Contenders::mockoon));
    }

    /** The sandbox on that database. */
    public static Contender sandboxOn(String name, String database) {
        return launched(name, RATE_LIMIT, WITHOUT_LIMIT, "--db", database);
    }

    private static Contender launched(String name, String... options) {
        return new Contender(name, BASE, (port, workshop) -> {
            List<String> command = new ArrayList<>(
                    List.of(workshop.project().resolve("rasl").toString(), "sandbox", "--port", String.valueOf(port)));
            command.addAll(List.of(options));
            return command;
        });
    }

    /** With all stubs of the contract tests, and without the journal that would fill its memory. */
    private static List<String> wireMock(int port, Workshop workshop) throws IOException {
        Path root = workshop.file("wiremock");
        unpackMappings(
                Workshop.jar("rasl-contract-tests-", "-stubs.jar"), Files.createDirectories(root.resolve("mappings")));
        return List.of(
                Workshop.java(),
                "-jar",
                Workshop.jar("wiremock-standalone-", ".jar").toString(),
                "--port",
                String.valueOf(port),
                "--root-dir",
                root.toString(),
                "--no-request-journal");
    }

    private static void unpackMappings(Path stubs, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(stubs))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().contains("/mappings/") && entry.getName().endsWith(".json")) {
                    Path file = Path.of(entry.getName()).getFileName();
                    Files.write(folder.resolve(file), zip.readAllBytes());
                }
            }
        }
    }

    /** Without a log of each request. */
    private static List<String> prism(int port, Workshop workshop) throws IOException, Contender.AbsentException {
        return List.of(
                "node",
                NpmPackage.fetch("prism", workshop).resolve(".bin/prism").toString(),
                "mock",
                workshop.specification().toString(),
                "--port",
                String.valueOf(port),
                "--verboseLevel",
                "error");
    }

    /** Without a log of each request. The package holds the jar. */
    private static List<String> specmatic(int port, Workshop workshop) throws IOException, Contender.AbsentException {
        return List.of(
                Workshop.java(),
                "-jar",
                NpmPackage.fetch("specmatic", workshop)
                        .resolve("specmatic/specmatic.jar")
                        .toString(),
                "stub",
                workshop.specification().toString(),
                "--host",
                "127.0.0.1",
                "--port",
                String.valueOf(port),
                "--noConsoleLog");
    }

    private static List<String> mockoon(int port, Workshop workshop) throws IOException, Contender.AbsentException {
        return List.of(
                "node",
                NpmPackage.fetch("mockoon", workshop)
                        .resolve(".bin/mockoon-cli")
                        .toString(),
                "start",
                "--data",
                workshop.specification().toString(),
                "--hostname",
                "127.0.0.1",
                "--port",
                String.valueOf(port),
                "--disable-log-to-file",
                "--disable-admin-api");
    }
}
