package io.getrasl.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every jar carries its terms, and a bill of materials that names exactly what comes along, under licences that we agreed to. */
class ShippedJarsTest {

    /** Where a component offers several, one of them is enough. */
    private static final Set<String> AGREED = Set.of("Apache-2.0", "BSD-2-Clause", "EPL-2.0", "MIT", "MPL-2.0");

    private static final Pattern BRINGS_SOMETHING = Pattern.compile("<scope>(compile|runtime)</scope>");

    @ParameterizedTest
    @MethodSource("jars")
    void holdsTheLicence(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            String text = new String(
                    file.getInputStream(file.getEntry("META-INF/LICENSE")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).isEqualTo(Files.readString(Path.of("..", "..", "LICENSE")));
        }
    }

    @ParameterizedTest
    @MethodSource("jars")
    void namesOnlyComponentsUnderLicencesThatWereAgreedTo(Path jar) throws IOException {
        for (JsonNode component : Bom.of(jar).stream().flatMap(Bom::components).toList()) {
            assertThat(Bom.licenses(component))
                    .as(component.path("purl").stringValue())
                    .containsAnyElementsOf(AGREED);
        }
    }

    @ParameterizedTest
    @MethodSource("io.getrasl.smoke.PublishedPomTest#poms")
    void listsWhatItDependsOn(Path pom) throws IOException {
        Path jar = Path.of(pom.toString().replaceAll("\\.pom$", ".jar"));
        if (Files.exists(jar) && BRINGS_SOMETHING.matcher(Files.readString(pom)).find()) {
            assertThat(Bom.of(jar)).isPresent();
        }
    }

    @Test
    void theClientsListIsWhatCallersGet() throws IOException {
        Path jar = jars().filter(
                        each -> each.getFileName().toString().matches("rasl-client-[0-9][^-]*(-SNAPSHOT)?\\.jar"))
                .findFirst()
                .orElseThrow();
        String classPath = Files.readString(Path.of("..", "target", "runtime-class-path.txt"));

        assertThat(Bom.of(jar).orElseThrow().files())
                .isEqualTo(Stream.of(classPath.trim().split(File.pathSeparator))
                        .map(file -> Path.of(file).getFileName().toString())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theSandboxesListIsWhatIsInItsJar() throws IOException {
        Path sandbox = Smoke.path("sandbox");
        Set<String> listed = Bom.of(sandbox).orElseThrow().files();
        // Jars without classes, which the jar leaves out.
        listed.removeIf(file -> file.startsWith("spring-boot-starter"));

        Set<String> inside = new TreeSet<>();
        try (JarFile file = new JarFile(sandbox.toFile())) {
            file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
                    .forEach(name -> inside.add(name.substring("BOOT-INF/lib/".length())));
        }
        // What unpacks the jar, put there by the build.
        inside.removeIf(file -> file.startsWith("spring-boot-jarmode-tools-"));

        assertThat(listed).isEqualTo(inside);
    }

    static Stream<Path> jars() throws IOException {
        try (Stream<Path> files = Files.walk(Smoke.path("repository").resolve("io/getrasl"))) {
            return Stream.concat(
                    files.filter(file -> file.toString().endsWith(".jar")), Stream.of(Smoke.path("sandbox")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
