package io.getrasl.openapi.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.getrasl.openapi.Fixture;
import io.getrasl.openapi.git.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String CHANGELOG = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Things.\n";

    @TempDir
    private Path folder;

    private Fixture fixture;
    private Repository repository;

    @BeforeEach
    void startsWithACleanTree() {
        fixture = Fixture.in(folder);
        repository = Repository.in(folder).with("CHANGELOG.md", CHANGELOG);
        repository.commit("first");
    }

    private Release.Plan plan() throws IOException, Refusal {
        return new Release(fixture.folder(), TODAY).plan();
    }

    private void release() throws IOException, Refusal {
        Release release = new Release(fixture.folder(), TODAY);
        release.make(release.plan());
    }

    @Test
    void freezesTheBundle() throws Exception {
        release();
        assertThat(fixture.read("released/rasl-v2-1.0.0.json")).contains("\"operationId\": \"listThings\"");
    }

    @Test
    void movesTheChangelogUnderTheVersion() throws Exception {
        release();
        assertThat(Files.readString(folder.resolve("CHANGELOG.md")))
                .isEqualTo("# Changelog\n\n## [Unreleased]\n\n## [1.0.0] - 2026-11-23\n\n### Added\n\n- Things.\n");
    }

    @Test
    void tagsTheCommitThatHoldsBoth() throws Exception {
        release();
        assertThat(repository.git("show", "--name-only", "--format=%s", "v1.0.0^{commit}"))
                .isEqualTo("Release version 1.0.0\n\nCHANGELOG.md\nopenapi/released/rasl-v2-1.0.0.json");
    }

    @Test
    void leavesTheTreeClean() throws Exception {
        release();
        assertThat(repository.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void writesNothingForAPlan() throws Exception {
        assertThat(plan().tag()).isEqualTo("v1.0.0");
        assertThat(repository.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void refusesADirtyTree() {
        fixture.replacing("components/schemas/Thing.yaml", "A thing.", "Anything.");
        assertThatThrownBy(this::plan).isInstanceOf(Refusal.class).hasMessageContaining("Thing.yaml");
    }

    @Test
    void refusesAFailingTree() {
        fixture.replacing("paths/things.yaml", "Thing.yaml", "Think.yaml");
        repository.commit("break");
        assertThatThrownBy(this::plan).isInstanceOf(Refusal.class).hasMessageContaining("broken-ref");
    }

    @Test
    void refusesAVersionTwice() throws Exception {
        release();
        repository.with("CHANGELOG.md", CHANGELOG).commit("next");
        assertThatThrownBy(this::plan)
                .isInstanceOf(Refusal.class)
                .hasMessage("version 1.0.0 is released; raise info.version in the root document");
    }

    @Test
    void refusesAVersionThatIsTooLow() throws Exception {
        release();
        fixture.replacing(
                        "components/schemas/Thing.yaml",
                        "  name:",
                        "  size: { type: integer, description: Size. }\n  name:")
                .replacing("rasl-v2.yaml", "1.0.0", "1.0.1");
        repository.with("CHANGELOG.md", CHANGELOG).commit("add");
        assertThatThrownBy(this::plan).isInstanceOf(Refusal.class).hasMessageContaining("write 1.1.0");
    }

    @Test
    void refusesAnEmptyChangelog() {
        repository
                .with("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n\n## [0.9.0]\n\n- Old.\n")
                .commit("empty");
        assertThatThrownBy(this::plan).isInstanceOf(Refusal.class).hasMessageContaining("tells nothing");
    }

    @Test
    void refusesATagThatExists() {
        repository.git("tag", "v1.0.0");
        assertThatThrownBy(this::plan).isInstanceOf(Refusal.class).hasMessageContaining("the tag v1.0.0 exists");
    }

    @Test
    void releasesAgainAfterAnAddition() throws Exception {
        release();
        fixture.replacing(
                        "components/schemas/Thing.yaml",
                        "  name:",
                        "  size: { type: integer, description: Size. }\n  name:")
                .replacing("rasl-v2.yaml", "1.0.0", "1.1.0");
        String text = Files.readString(folder.resolve("CHANGELOG.md"))
                .replace("## [Unreleased]\n", "## [Unreleased]\n\n- Size.\n");
        repository.with("CHANGELOG.md", text).commit("add");
        release();
        assertThat(repository.git("tag", "--list")).isEqualTo("v1.0.0\nv1.1.0");
    }
}
