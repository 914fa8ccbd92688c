package io.getrasl.openapi.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Fixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleFilesTest {

    private static final String SECOND = "components/schemas/Another.yaml";
    private static final String SECOND_TEXT = "type: string\ndescription: |\n  Two\n  lines.\n";

    @TempDir
    private Path parent;

    @Test
    void areFour() {
        assertThat(written(fixture("a")))
                .containsOnlyKeys("rasl-v2.generator.json", "rasl-v2.json", "rasl-v2.sourcemap.json", "rasl-v2.yaml");
    }

    @Test
    void doNotDependOnLineEndings() {
        Fixture dos = fixture("dos");
        for (String file :
                new String[] {"rasl-v2.yaml", "paths/things.yaml", "components/schemas/Thing.yaml", SECOND}) {
            dos.with(file, dos.read(file).replace("\n", "\r\n"));
        }

        assertThat(written(dos)).isEqualTo(written(fixture("unix")));
    }

    @Test
    void doNotDependOnAByteOrderMark() {
        Fixture marked = fixture("marked").with(SECOND, "\uFEFF" + SECOND_TEXT);

        assertThat(written(marked)).isEqualTo(written(fixture("plain")));
    }

    @Test
    void doNotDependOnTheOrderInWhichFilesWereMade() {
        Fixture reverse = Fixture.in(parent.resolve("reverse")).with(SECOND, SECOND_TEXT);
        String thing = "components/schemas/Thing.yaml";
        String text = reverse.read(thing);
        reverse.without(thing).with(thing, text);
        refer(reverse);

        assertThat(written(reverse)).isEqualTo(written(fixture("forward")));
    }

    @Test
    void doNotDependOnLocaleAndTimeZone() {
        Map<String, String> here = written(fixture("here"));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

            assertThat(written(fixture("there"))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void areLeftAloneWhenNothingChanges() throws IOException {
        Fixture fixture = fixture("a");
        Path json = parent.resolve("out/rasl-v2.json");
        BundleFiles.write(fixture.bundle(), parent.resolve("out"));
        Files.setLastModifiedTime(json, java.nio.file.attribute.FileTime.fromMillis(1_000_000));

        BundleFiles.write(fixture.bundle(), parent.resolve("out"));

        assertThat(Files.getLastModifiedTime(json).toMillis()).isEqualTo(1_000_000);
    }

    private Fixture fixture(String folder) {
        return refer(Fixture.in(parent.resolve(folder)).with(SECOND, SECOND_TEXT));
    }

    private static Fixture refer(Fixture fixture) {
        return fixture.replacing("components/schemas/Thing.yaml", "{ type: string }", "{ $ref: Another.yaml }");
    }

    private static Map<String, String> written(Fixture fixture) {
        Path folder = fixture.folder().resolve("target");
        try {
            BundleFiles.write(fixture.bundle(), folder);
            Map<String, String> texts = new TreeMap<>();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    texts.put(file.getFileName().toString(), Files.readString(file));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
