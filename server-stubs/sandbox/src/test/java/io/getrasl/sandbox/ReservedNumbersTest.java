package io.getrasl.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.sandbox.whatsapp.ReservedNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents tell of the numbers what the code does. */
class ReservedNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "../../docs/fake-whatsapp.md"})
    void standInTheDocuments(String document) throws IOException {
        String table = Arrays.stream(ReservedNumber.values())
                .map(number -> "| `+" + number.phone() + "` | " + number.meaning() + " |")
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(Path.of(document))).contains("|---|---|\n" + table + "\n\n");
    }
}
