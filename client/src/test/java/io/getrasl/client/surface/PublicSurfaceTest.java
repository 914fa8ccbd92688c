package io.getrasl.client.surface;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.RaslClient;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The public surface of the client changes only where the file that a reviewer reads changes with it. */
class PublicSurfaceTest {

    private static final Path REVIEWED = Path.of("api", "rasl-client.txt");

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

        String difference = difference(Files.readAllLines(REVIEWED), actual);
        assertThat(difference.isEmpty()).as("""
                        The public surface of the client differs from client/api/rasl-client.txt (-: callers lose it, +: they get it).
                        If that is meant, run ./rasl api and have the change reviewed.
                        %s""", difference).isTrue();
    }

    /** Lines that one side has and the other lacks, under the type that they belong to. */
    private static String difference(List<String> before, List<String> now) {
        Set<String> lost = qualified(before);
        Set<String> gained = qualified(now);
        List<String> difference = new ArrayList<>();
        lost.stream().filter(it -> !gained.contains(it)).forEach(it -> difference.add("- " + it));
        gained.stream().filter(it -> !lost.contains(it)).forEach(it -> difference.add("+ " + it));
        return String.join("\n", difference);
    }

    private static Set<String> qualified(List<String> lines) {
        Set<String> qualified = new LinkedHashSet<>();
        String type = "";
        for (String line : lines) {
            type = line.startsWith(" ") ? type : line;
            if (!line.isBlank()) {
                qualified.add(line.startsWith(" ") ? type + ": " + line.strip() : line);
            }
        }
        return qualified;
    }
}
