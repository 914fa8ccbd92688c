package io.getrasl.openapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Fixture;
import io.getrasl.openapi.bundle.JsonWriter;
import io.getrasl.openapi.git.Repository;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateOptionsTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Fixture fixture;

    @BeforeEach
    void releases100() {
        fixture = Fixture.in(folder);
        fixture.with(
                "released/rasl-v2-1.0.0.json",
                JsonWriter.indented(fixture.bundle().document()));
    }

    private int check(String... options) {
        String[] arguments = new String[options.length + 4];
        System.arraycopy(new String[] {"check", "openapi", "--fail-on", "error"}, 0, arguments, 0, 4);
        System.arraycopy(options, 0, arguments, 4, options.length);
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Program.run(new Console(print, print, folder, false), arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void breakIt() {
        fixture.replacing("components/schemas/Thing.yaml", "  name: { type: string }\n", "");
    }

    @Test
    void areFineWithWhatWasReleased() {
        assertThat(check()).isZero();
        assertThat(printed()).contains("; since 1.0.0: same");
    }

    @Test
    void refuseABreakAndSayTheVerdict() {
        breakIt();
        assertThat(check()).isEqualTo(1);
        assertThat(printed()).contains("property-removed", "; since 1.0.0: breaking; after 1.0.0 comes 2.0.0");
    }

    @Test
    void judgeByTheBase() {
        String base = Repository.in(folder).commit("base");
        breakIt();
        fixture.without("released/rasl-v2-1.0.0.json");
        assertThat(check("--base", base)).isEqualTo(1);
        assertThat(printed()).contains("property-removed", "released-changed");
    }

    @Test
    void leaveOutWhatIsSkipped() {
        breakIt();
        check("--skip", "compatibility");
        assertThat(printed()).doesNotContain("property-removed", "version-too-low");
    }

    @Test
    void explainTheirRules() {
        assertThat(check("--explain", "waiver-unused")).isZero();
        assertThat(printed()).contains("Finds that a waiver excuses nothing.");
    }
}
