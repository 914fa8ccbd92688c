package io.getrasl.openapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Fixture;
import io.getrasl.openapi.rules.Check;
import io.getrasl.openapi.source.SpecificationReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves real files and reads what the watch prints. */
class WatchTest {

    private static final String PATH = "paths/things.yaml";

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    @TempDir
    private Path parent;

    private Fixture fixture;
    private Thread thread;

    @BeforeEach
    void start() throws IOException {
        fixture = Fixture.in(parent);
        Console console = new Console(printer(), printer(), parent, false);
        Watch watch = Watch.of(
                console,
                fixture.folder(),
                parsed -> Check.of(SpecificationReader.read(fixture.folder(), console::show, parsed))
                        .report(Duration.ZERO));
        thread = new Thread(() -> {
            try {
                watch.run();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        thread.start();
        assertThat(next()).startsWith("openapi: no findings, 1 operation");
        assertThat(next()).isEqualTo("openapi: watching for changes; end with Ctrl+C");
    }

    @AfterEach
    void stop() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    @Test
    void saysWhatIsNewAndThenThatItIsGone() {
        String good = fixture.read(PATH);

        fixture.replacing(PATH, "[things]", "[thigns]");
        assertThat(next()).startsWith("openapi/paths/things.yaml:3:10 unknown-tag");
        assertThat(next()).matches("openapi: 1 warning \\(1 new, 0 gone\\), [0-9]+ ms");

        fixture.with(PATH, good);
        assertThat(next()).matches("openapi: no findings, [0-9]+ ms");
    }

    @Test
    void doesNotRepeatWhatItHasSaid() {
        fixture.replacing(PATH, "[things]", "[thigns]");
        next();
        next();

        fixture.replacing("components/schemas/Thing.yaml", "type: string", "type: strin");
        assertThat(next()).contains("unknown-type");
        assertThat(next()).contains("(1 new, 0 gone)");
    }

    @Test
    void doesNotTakeAFindingForNewBecauseItMoved() {
        fixture.replacing(PATH, "[things]", "[thigns]");
        next();
        next();

        fixture.replacing(PATH, "get:", "# a comment\nget:");
        assertThat(next()).contains("(0 new, 0 gone)");
    }

    @Test
    void seesAFileThatAnEditorRenamesIntoPlace() throws IOException {
        Path draft = fixture.folder().resolve("paths/.things.yaml.swp");
        Files.writeString(draft, fixture.read(PATH).replace("[things]", "[thigns]"));
        Files.move(draft, fixture.folder().resolve(PATH), StandardCopyOption.REPLACE_EXISTING);

        assertThat(next()).contains("unknown-tag");
    }

    @Test
    void seesFilesInFoldersThatCameLater() throws IOException {
        fixture.with("components/headers/Old.yaml", "description: x\nschema: { type: string }\n");

        assertThat(next()).startsWith("openapi/components/headers/Old.yaml:1:1 unused-component");
    }

    @Test
    void survivesAFileThatCannotBeReadForAMoment() {
        fixture.with(PATH, "get: [");
        assertThat(next()).contains("yaml-syntax");
    }

    private String next() {
        try {
            String line = lines.poll(10, TimeUnit.SECONDS);
            assertThat(line).as("a line within ten seconds").isNotNull();
            return line;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private PrintStream printer() {
        return new PrintStream(new Lines(lines), true, StandardCharsets.UTF_8);
    }

    /** Cuts what is printed into lines. */
    private static final class Lines extends OutputStream {
        private final BlockingQueue<String> lines;
        private final StringBuilder line = new StringBuilder();

        Lines(BlockingQueue<String> lines) {
            this.lines = lines;
        }

        @Override
        public void write(int octet) {
            if (octet == '\n') {
                lines.add(line.toString());
                line.setLength(0);
            } else {
                line.append((char) octet);
            }
        }
    }
}
