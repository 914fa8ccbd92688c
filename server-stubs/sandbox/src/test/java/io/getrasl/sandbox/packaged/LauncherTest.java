package io.getrasl.sandbox.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** The folder that is handed out: later starts really take their classes from the archive, and every start works without one. */
@Tag("packaged")
class LauncherTest {

    private static final Path BUILT = Path.of("target", "rasl-sandbox");
    private static final String FROM_ARCHIVE = "shared objects file";

    @TempDir
    private static Path parent;

    private static Path folder;

    @BeforeAll
    static void startForTheFirstTime() throws Exception {
        folder = copy("folder");
        try (LaunchedSandbox first = LaunchedSandbox.start(launcher(folder))) {
            assertThat(first.listContacts()).isEqualTo(200);
            assertThat(first.errors()).contains("noting down for this JDK what a start loads");
        }
    }

    @Test
    void laterStartsTakeTheirClassesFromTheArchive() throws Exception {
        Path log = parent.resolve("archived.txt");
        try (LaunchedSandbox later = LaunchedSandbox.start(launcher(folder), namingClasses(log))) {
            assertThat(later.listContacts()).isEqualTo(200);
            assertThat(later.errors()).isEmpty();
        }
        assertThat(origin(log, "io.getrasl.sandbox.Sandbox")).contains(FROM_ARCHIVE);
        assertThat(origin(log, "org.springframework.web.servlet.DispatcherServlet"))
                .contains(FROM_ARCHIVE);
    }

    @Test
    void aMovedFolderMakesAnArchiveAnew() throws Exception {
        Path jdk = stubbornJdk("jdk that counts");
        Path here = copy("here");
        assertThat(prepare(jdk, here)).isEqualTo(2);
        assertThat(prepare(jdk, here)).isEqualTo(2);
        assertThat(names(archives(here))).hasSize(1);
        Path there = Files.move(here, parent.resolve("there"));
        assertThat(prepare(jdk, there)).isEqualTo(2);
        assertThat(names(archives(there))).hasSize(2);
    }

    @Test
    void anArchiveThatTheJvmRefusesIsPassedOverInSilence() throws Exception {
        Path archive = archives(folder).resolve(names(archives(folder)).get(0));
        Path aside = Files.move(archive, parent.resolve("aside"));
        Path log = parent.resolve("refused.txt");
        Files.writeString(archive, "no archive at all");
        try (LaunchedSandbox sandbox = LaunchedSandbox.start(launcher(folder), namingClasses(log))) {
            assertThat(sandbox.listContacts()).isEqualTo(200);
            assertThat(sandbox.errors()).isEmpty();
        } finally {
            Files.move(aside, archive, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(origin(log, "io.getrasl.sandbox.Sandbox")).isNotEmpty().doesNotContain(FROM_ARCHIVE);
    }

    @Test
    void aFolderThatCannotBeWrittenIsStartedFrom() throws Exception {
        Path full = copy("full, with spaces");
        Files.writeString(archives(full), "where a folder would have to be");
        try (LaunchedSandbox sandbox = LaunchedSandbox.start(launcher(full))) {
            assertThat(sandbox.listContacts()).isEqualTo(200);
            assertThat(sandbox.errors()).isEmpty();
        }
    }

    @Test
    void aJdkThatMakesNoArchiveIsAskedOnceAndStarts() throws Exception {
        Path stubborn = copy("stubborn");
        Path jdk = stubbornJdk("stubborn jdk");
        try (LaunchedSandbox first = LaunchedSandbox.start(jdk, launcher(stubborn))) {
            assertThat(first.listContacts()).isEqualTo(200);
        }
        assertThat(names(archives(stubborn))).singleElement().asString().endsWith(".failed");
        try (LaunchedSandbox second = LaunchedSandbox.start(jdk, launcher(stubborn))) {
            assertThat(second.errors()).isEmpty();
        }
    }

    /** One that refuses the rehearsal, and nothing else. */
    private static Path stubbornJdk(String name) throws IOException {
        Path jdk = parent.resolve(name);
        Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                case " $* " in *" io.getrasl.sandbox.Rehearsal "*) echo "no archives here"; exit 1 ;; esac
                exec "%s/bin/java" "$@"
                """.formatted(System.getProperty("java.home")));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return jdk;
    }

    private static int prepare(Path jdk, Path folder) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(launcher(folder).toString(), "--prepare")
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", jdk.toString());
        return builder.start().waitFor();
    }

    private static Path copy(String name) throws IOException {
        Path copy = parent.resolve(name);
        FileSystemUtils.copyRecursively(BUILT, copy);
        FileSystemUtils.deleteRecursively(archives(copy));
        Files.setPosixFilePermissions(launcher(copy), PosixFilePermissions.fromString("rwxr-xr-x"));
        return copy;
    }

    private static Path launcher(Path folder) {
        return folder.resolve("rasl-sandbox");
    }

    private static Path archives(Path folder) {
        return folder.resolve("archives");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String namingClasses(Path log) {
        return "-Xlog:class+load:file=" + log;
    }

    /** The line that says where the JVM had a class from. */
    private static String origin(Path log, String className) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" " + className + " "))
                    .findFirst()
                    .orElse("");
        }
    }
}
