package io.getrasl.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Whoever takes the client takes these along, so there are few of them and they stay small. */
class RuntimeClassPathTest {

    private static final int MOST_JARS = 7;
    private static final long MOST_BYTES = 3_500_000;

    @Test
    void bringsFewJars() throws IOException {
        assertThat(RuntimeClassPath.jars()).hasSizeBetween(1, MOST_JARS);
    }

    @Test
    void staysSmall() throws IOException {
        long bytes = 0;
        for (Path jar : RuntimeClassPath.jars()) {
            bytes += Files.size(jar);
        }

        assertThat(bytes).as("bytes of %s", RuntimeClassPath.jars()).isLessThanOrEqualTo(MOST_BYTES);
    }
}
