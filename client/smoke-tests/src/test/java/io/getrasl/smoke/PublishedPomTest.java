package io.getrasl.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is published tells what a consumer needs, and nothing of how it was made. */
class PublishedPomTest {

    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(rasl-[^<]+)</artifactId>");

    @ParameterizedTest
    @MethodSource("poms")
    void standsByItself(Path pom) throws IOException {
        assertThat(Files.readString(pom))
                .doesNotContain("<parent>", "<properties>", "<build>", "<profiles>", "<repositories>", "<scope>test")
                .contains("<name>", "<description>", "<license>");
    }

    @ParameterizedTest
    @MethodSource("poms")
    void namesAVersionForEveryDependency(Path pom) throws IOException {
        String text = Files.readString(pom);

        assertThat(count("<dependency>", text)).isEqualTo(count("<version>", text) - 1);
    }

    @Test
    void theBomManagesAllOfOurs() throws IOException {
        Set<String> published = poms().map(
                        pom -> pom.getParent().getParent().getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
        Path bom = poms().filter(pom -> pom.getFileName().toString().startsWith("rasl-bom-"))
                .findFirst()
                .orElseThrow();

        assertThat(managed(bom)).isEqualTo(published);
    }

    @Test
    void theBomManagesNothingElse() throws IOException {
        Path bom = poms().filter(pom -> pom.getFileName().toString().startsWith("rasl-bom-"))
                .findFirst()
                .orElseThrow();

        assertThat(count("<dependency>", Files.readString(bom)))
                .isEqualTo(managed(bom).size() - 1);
    }

    static Stream<Path> poms() throws IOException {
        try (Stream<Path> files = Files.walk(Smoke.path("repository").resolve("io/getrasl"))) {
            List<Path> poms = files.filter(file -> file.toString().endsWith(".pom"))
                    .sorted()
                    .toList();
            assertThat(poms).isNotEmpty();
            return poms.stream();
        }
    }

    private static Set<String> managed(Path bom) throws IOException {
        return ARTIFACT.matcher(Files.readString(bom))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long count(String text, String in) {
        return Pattern.compile(Pattern.quote(text))
                .matcher(in)
                .results()
                .map(MatchResult::group)
                .count();
    }
}
