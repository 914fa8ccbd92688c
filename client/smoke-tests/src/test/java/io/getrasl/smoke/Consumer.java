package io.getrasl.smoke;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A project of somebody who knows nothing of this one but the coordinates. */
record Consumer(Path project, Jdk jdk) {

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

    /** What it prints. */
    String run(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(
                List.of(jdk.java().toString(), "-XX:TieredStopAtLevel=1", "-jar", "target/consumer.jar"));
        line.addAll(List.of(arguments));
        return new Command(project, Map.of(), line).run();
    }
}
