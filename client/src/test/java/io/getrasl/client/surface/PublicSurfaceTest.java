package io.getrasl.client.surface;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.RaslClient;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The public surface of the client changes only where the file that a reviewer reads changes with it, or where the specification
 * makes it grow: that change is reviewed as YAML.
 */
class PublicSurfaceTest {

    private static final Path REVIEWED = Path.of("api", "rasl-client.txt");
    private static final Path NOTICE = Path.of("target", "public-surface-additions.txt");
    private static final Path GENERATED = Path.of("target", "generated-sources", "rasl", "src", "main", "java");

    @Test
    void isTheReviewedOne() throws IOException, URISyntaxException {
        List<String> actual = PublicSurface.of(Path.of(RaslClient.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI()));
        if (Boolean.getBoolean("rasl.api.write")) {
            Files.createDirectories(REVIEWED.getParent());
            Files.write(REVIEWED, actual);
        }

        SurfaceChange change =
                SurfaceChange.between(Files.readAllLines(REVIEWED), actual, PublicSurfaceTest::isGenerated);

        tell(change.additions());
        assertThat(change.others().isEmpty())
                .as("""
                        The public surface of the client differs from client/api/rasl-client.txt (-: callers lose it, +: they get it).
                        If that is meant, run ./rasl api and have the change reviewed.
                        %s""", String.join("\n", change.others()))
                .isTrue();
    }

    /** In a file, because the output of tests is not shown; {@code ./rasl test} shows it. */
    private static void tell(List<String> additions) throws IOException {
        if (additions.isEmpty()) {
            Files.deleteIfExists(NOTICE);
        } else {
            Files.writeString(NOTICE, """
                    The specification adds %d lines to what the client shows to its callers; ./rasl api records them in client/api/rasl-client.txt:
                    %s
                    """.formatted(additions.size(), String.join("\n", additions)));
        }
    }

    /** By where its source is. */
    private static boolean isGenerated(String type) {
        String outermost = type.replaceFirst("^((?:[a-z]\\w*\\.)*[A-Z]\\w*).*", "$1");
        return Files.exists(GENERATED.resolve(outermost.replace('.', '/') + ".java"));
    }
}
