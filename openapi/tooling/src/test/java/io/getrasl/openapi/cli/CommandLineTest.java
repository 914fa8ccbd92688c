package io.getrasl.openapi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.getrasl.openapi.Fixture;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path parent;

    @Test
    void saysThatAllIsWellAndHowMuchThereIs() {
        int code = run("check", Fixture.in(parent).folder().toString());

        assertThat(code).isZero();
        assertThat(text(out)).matches("openapi: no findings, 1 operation, 1 schema in [0-9]+\\.[0-9] s\\R");
    }

    @Test
    void listsFindingsByPlaceAndCountsThem() {
        Fixture fixture = Fixture.in(parent)
                .replacing("paths/things.yaml", "[things]", "[thigns]")
                .with("components/schemas/New.yaml", "type: object\n");

        int code = run("check", fixture.folder().toString());

        assertThat(code).isEqualTo(1);
        assertThat(text(out).lines().map(line -> line.split(" ")[0] + " " + line.split(" ")[1]))
                .containsExactly(
                        "openapi/components/schemas/New.yaml:1:1 unused-component",
                        "openapi/paths/things.yaml:3:10 unknown-tag",
                        "openapi: 2");
    }

    @Test
    void takesTheRootDocumentAsWellAsItsFolder() {
        assertThat(run(
                        "check",
                        Fixture.in(parent).folder().resolve("rasl-v2.yaml").toString()))
                .isZero();
    }

    @Test
    void writesTheBundle() {
        int code = run(
                "bundle",
                Fixture.in(parent).folder().toString(),
                parent.resolve("out").toString());

        assertThat(code).isZero();
        assertThat(parent.resolve("out/rasl-v2.json")).exists();
    }

    @Test
    void writesNothingWhenThereAreFindings() {
        Fixture fixture = Fixture.in(parent).with("components/schemas/New.yaml", "type: object\n");

        int code =
                run("bundle", fixture.folder().toString(), parent.resolve("out").toString());

        assertThat(code).isEqualTo(1);
        assertThat(parent.resolve("out")).doesNotExist();
    }

    @Test
    void saysWhichFileIsMissing() {
        int code = run("check", parent.resolve("nowhere").toString());

        assertThat(code).isEqualTo(2);
        assertThat(text(err)).contains("rasl check: there is no file").contains("nowhere");
    }

    @Test
    void explainsItselfWhenMisused() {
        assertThat(run("chek")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("rasl: there is no command 'chek'\nDid you mean check?\nSee: ./rasl --help\n");
    }

    @Test
    void suggestsTheOptionThatWasMeant() {
        assertThat(run("check", "--formt", "json")).isEqualTo(2);
        assertThat(text(err)).contains("Unknown option: '--formt'", "Did you mean --format?");
    }

    @Test
    void saysHowADateIsWritten() {
        assertThat(run("check", "--today", "tomorrow")).isEqualTo(2);
        assertThat(text(err)).contains("'tomorrow' is no date; write it like 2027-06-30");
    }

    @Test
    void namesTheFormatsThatThereAre() {
        assertThat(run("check", "--format", "xml")).isEqualTo(2);
        assertThat(text(err)).contains("'xml' is none of text, json, sarif, github, markdown");
    }

    @ParameterizedTest
    @CsvSource({"--help, Usage: rasl", "check --help, Usage: rasl check", "bundle -h, Usage: rasl bundle"})
    void helps(String arguments, String start) {
        assertThat(run(arguments.split(" "))).isZero();
        assertThat(text(out)).startsWith(start);
    }

    @Test
    void appliesOnlyTheRulesThatAreNamed() {
        Fixture.in(parent)
                .replacing("paths/things.yaml", "[things]", "[thigns]")
                .replacing("components/schemas/Thing.yaml", "type: string", "type: strin");

        assertThat(run("check", "openapi", "--only", "unknown-tag,naming")).isEqualTo(1);
        assertThat(text(out)).contains("unknown-tag").doesNotContain("unknown-type");
    }

    @Test
    void leavesOutRulesByGroup() {
        Fixture.in(parent)
                .replacing("paths/things.yaml", "[things]", "[thigns]")
                .replacing("components/schemas/Thing.yaml", "type: string", "type: strin");

        assertThat(run("check", "openapi", "--skip", "quality")).isEqualTo(1);
        assertThat(text(out)).contains("unknown-type").doesNotContain("unknown-tag");
    }

    @Test
    void suggestsTheRuleThatWasMeant() {
        assertThat(run("check", "--only", "unkown-tag")).isEqualTo(2);
        assertThat(text(err)).contains("there is no rule 'unkown-tag'; did you mean unknown-tag?");
    }

    @Test
    void failsOnErrorsOnlyWhenToldSo() {
        Fixture.in(parent).replacing("paths/things.yaml", "[things]", "[thigns]");

        assertThat(run("check", "openapi", "--fail-on", "error")).isZero();
        assertThat(text(out)).endsWith("openapi: 1 warning\n");
    }

    @Test
    void explainsARule() {
        assertThat(run("check", "--explain", "unknown-tag")).isZero();
        assertThat(text(out)).startsWith("### `unknown-tag`").contains("Bad:", "Good:");
    }

    @Test
    void explainsARuleOnCompatibility() {
        assertThat(run("check", "--explain", "property-removed")).isZero();
        assertThat(text(out)).startsWith("### `property-removed`").contains("docs/compatibility.md");
    }

    @Test
    void explainsNoGroup() {
        assertThat(run("check", "--explain", "house")).isEqualTo(2);
        assertThat(text(err)).contains("'house' is a group; name one of its rules");
    }

    @Test
    void reportsChangesAsTextOnly() {
        assertThat(run("check", "openapi", "--watch", "--format", "json")).isEqualTo(2);
        assertThat(text(err)).contains("--watch reports as text only");
    }

    @Test
    void showsFilesRelativeToTheWorkingDirectory() {
        Fixture.in(parent).replacing("paths/things.yaml", "[things]", "[thigns]");

        assertThat(run("check", "openapi")).isEqualTo(1);
        assertThat(text(out)).startsWith("openapi/paths/things.yaml:3:10 unknown-tag");
    }

    @Test
    void showsFilesElsewhereByTheirWholePath() {
        Path folder = Fixture.in(parent)
                .replacing("paths/things.yaml", "[things]", "[thigns]")
                .folder();

        Console elsewhere = new Console(stream(out), stream(err), parent.resolve("elsewhere"), false);

        assertThat(Program.run(elsewhere, "check", folder.toString())).isEqualTo(1);
        assertThat(text(out)).startsWith(folder + "/paths/things.yaml:3:10 unknown-tag");
    }

    @Test
    void coloursWhatATerminalShows() {
        Fixture fixture = Fixture.in(parent).replacing("components/schemas/Thing.yaml", "type: string", "type: strin");

        Program.run(
                new Console(stream(out), stream(err), parent, true),
                "check",
                fixture.folder().toString());

        assertThat(text(out)).contains("\u001B[31munknown-type\u001B[0m");
    }

    @Test
    void failsABuildWithOneSentence() {
        Fixture fixture = Fixture.in(parent).with("components/schemas/New.yaml", "type: object\n");
        String[] arguments = {fixture.folder().toString(), parent.resolve("out").toString()};

        assertThatExceptionOfType(BundleFailure.class)
                .isThrownBy(() -> BundleInBuild.run(arguments, stream(out), stream(err)))
                .withMessage("The specification has errors, listed above. './rasl check' lists them without a build.")
                .satisfies(failure -> assertThat(failure.getStackTrace()).isEmpty());
    }

    private int run(String... arguments) {
        return Program.run(new Console(stream(out), stream(err), parent, false), arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
