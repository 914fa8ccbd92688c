package io.getrasl.openapi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.openapi.Fixture;
import io.getrasl.openapi.bundle.JsonWriter;
import io.getrasl.openapi.bundle.YamlWriter;
import io.getrasl.openapi.git.Repository;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Fixture fixture;

    @BeforeEach
    void writesAFixture() {
        fixture = Fixture.in(folder);
    }

    private int diff(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "diff";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Program.run(new Console(print(out), print(err), folder, false), all);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void breakIt() {
        fixture.replacing("components/schemas/Thing.yaml", "  name: { type: string }\n", "");
    }

    @Test
    void comparesARevisionWithTheFolder() {
        Repository.in(folder).commit("base");
        breakIt();
        assertThat(diff("HEAD", "openapi")).isEqualTo(1);
        assertThat(printed())
                .startsWith("openapi/components/schemas/Thing.yaml:3:1 property-removed `Thing.name` in replies:")
                .contains("it was at HEAD:openapi/components/schemas/Thing.yaml:6:3")
                .contains("Verdict: breaking; after 1.0.0 comes 2.0.0")
                .contains("### Breaking\n\n- `Thing.name` in replies: the property is gone;");
    }

    @Test
    void comparesTwoRevisions() {
        Repository repository = Repository.in(folder);
        repository.commit("base");
        repository.git("tag", "v1.0.0");
        breakIt();
        repository.commit("break");
        assertThat(diff("v1.0.0", "main")).isEqualTo(1);
        assertThat(diff("main", "HEAD")).isZero();
        assertThat(diff("HEAD~1", "HEAD")).isEqualTo(1);
    }

    @Test
    void leavesTheTreeAsItIs() {
        Repository repository = Repository.in(folder);
        repository.commit("base");
        diff("HEAD", "HEAD");
        assertThat(repository.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void readsAFileOfARevision() throws Exception {
        Files.writeString(
                folder.resolve("api.json"), JsonWriter.indented(fixture.bundle().document()));
        Repository.in(folder).commit("base");
        assertThat(diff("HEAD:api.json", "openapi")).isZero();
        assertThat(diff("HEAD:openapi/rasl-v2.yaml", "openapi/rasl-v2.yaml")).isZero();
    }

    @Test
    void comparesFilesOfAnyLayout() throws Exception {
        Files.writeString(
                folder.resolve("old.json"), JsonWriter.indented(fixture.bundle().document()));
        Files.writeString(
                folder.resolve("new.yaml"), YamlWriter.write(fixture.bundle().document()));
        assertThat(diff("old.json", "new.yaml")).isZero();
        assertThat(diff("old.json", "openapi/rasl-v2.yaml")).isZero();
        assertThat(printed()).contains("Verdict: same");
        breakIt();
        assertThat(diff("old.json", "openapi/rasl-v2.yaml")).isEqualTo(1);
        assertThat(printed()).contains("openapi/components/schemas/Thing.yaml:3:1 property-removed");
    }

    @Test
    void saysThatItCannotTell() throws Exception {
        Files.writeString(
                folder.resolve("old.json"), JsonWriter.indented(fixture.bundle().document()));
        fixture.replacing("components/schemas/Thing.yaml", "{ type: string }", "{ type: string, if: { const: a } }");
        fixture.replacing("components/schemas/Thing.yaml", "if: { const: a }", "contentSchema: { const: a }");
        assertThat(diff("old.json", "openapi")).isEqualTo(2);
        assertThat(printed()).contains("cannot-tell");
    }

    @Test
    void takesTheDayThatDecidesOnSunsets() {
        fixture.replacing(
                "components/schemas/Thing.yaml",
                "{ type: string }",
                "{ type: string, deprecated: true, x-sunset: '2027-06-30' }");
        Repository.in(folder).commit("base");
        fixture.replacing(
                "components/schemas/Thing.yaml",
                "  name: { type: string, deprecated: true, x-sunset: '2027-06-30' }\n",
                "");
        assertThat(diff("HEAD", "openapi", "--today", "2027-06-29")).isEqualTo(1);
        assertThat(diff("HEAD", "openapi", "--today", "2027-06-30")).isZero();
    }

    @Test
    void reportsForPrograms() {
        Repository.in(folder).commit("base");
        breakIt();
        diff("HEAD", "openapi", "--format", "json");
        assertThat(printed())
                .contains(
                        "\"verdict\": \"breaking\"", "\"requiredVersion\": \"2.0.0\"", "\"effect\": \"breaking-wire\"");
    }

    @Test
    void saysThatThereIsNothingOfThatName() {
        Repository.in(folder).commit("base");
        assertThat(diff("nowhere", "openapi")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("rasl diff: nowhere: there is neither a file nor a git revision of this name\n");
    }

    @Test
    void saysThatAFileIsNoDocument() throws Exception {
        Files.writeString(folder.resolve("a.yaml"), "a: [\n");
        assertThat(diff("a.yaml", "openapi")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("a.yaml is no OpenAPI document");
    }
}
