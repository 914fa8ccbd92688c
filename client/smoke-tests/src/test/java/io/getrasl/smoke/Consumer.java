package io.getrasl.smoke;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A project of somebody who knows nothing of this one but the coordinates. */
record Consumer(Path project, Jdk jdk) {

    private static final String MODULES = String.join(File.pathSeparator, "target/consumer.jar", "target/lib");

    /** Copies it into a directory of its own, away from anything that could help it. */
    static Consumer of(String name, Path directory, Jdk jdk) throws IOException {
        Path source = Smoke.path("consumers").resolve(name);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = directory.resolve(source.relativize(file));
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
        // Half of the time of so short a build goes into compiling Maven itself.
        Path options = Files.createDirectories(directory.resolve(".mvn")).resolve("jvm.config");
        Files.writeString(options, "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        return new Consumer(directory, jdk);
    }

    /** Builds it with the Maven of this build, which reads what that has fetched and writes into our own repository only. */
    void build() throws IOException, InterruptedException {
        Path maven = Smoke.path("maven.home");
        List<String> line = new ArrayList<>(List.of(
                "sh",
                maven.resolve("bin/mvn").toString(),
                "-B",
                "-q",
                "--no-transfer-progress",
                "package",
                "-Dstyle.color=never",
                "-Dmaven.repo.local=" + Smoke.path("repository"),
                "-Dmaven.repo.local.tail=" + Smoke.path("maven.repository"),
                "-Dmaven.repo.local.tail.ignoreAvailability=true"));
        Path settings = Path.of(Smoke.property("maven.settings").substring("file:".length()));
        if (Files.isRegularFile(settings)) {
            line.addAll(List.of("-s", settings.toString()));
        }
        if (Smoke.property("maven.offline").equals("is true")) {
            line.add("-o");
        }
        Map<String, String> environment = Map.of("JAVA_HOME", jdk.home().toString(), "MAVEN_HOME", maven.toString());
        new Command(project, environment, line).run();
    }

    /** The jars that come with the client, as the published POMs have them resolved. */
    List<Path> libraries() throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("target/lib"))) {
            return files.filter(it -> !it.getFileName().toString().startsWith("rasl-"))
                    .toList();
        }
    }

    /** What it prints. */
    String run(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(
                List.of(jdk.java().toString(), "-XX:TieredStopAtLevel=1", "-jar", "target/consumer.jar"));
        line.addAll(List.of(arguments));
        return new Command(project, Map.of(), line).run();
    }

    /** What it prints, as a module among nothing but modules. */
    String runAsModule(String module, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                jdk.java().toString(), "-XX:TieredStopAtLevel=1", "--module-path", MODULES, "--module", module));
        line.addAll(List.of(arguments));
        return new Command(project, Map.of(), line).run();
    }

    /** What it prints, from a runtime image that holds it, what it needs and no more. */
    String runLinked(String module, String... arguments) throws IOException, InterruptedException {
        List<String> link = List.of(
                jdk.home().resolve("bin/jlink").toString(),
                "--module-path",
                MODULES,
                "--add-modules",
                module.substring(0, module.indexOf('/')),
                "--output",
                "target/image");
        new Command(project, Map.of(), link).run();
        List<String> line = new ArrayList<>(List.of("target/image/bin/java", "--module", module));
        line.addAll(List.of(arguments));
        return new Command(project, Map.of(), line).run();
    }
}
