package io.getrasl.openapi.release;

import io.getrasl.openapi.Severity;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.bundle.JsonWriter;
import io.getrasl.openapi.compat.gate.Gate;
import io.getrasl.openapi.compat.gate.ReleasedDocuments;
import io.getrasl.openapi.compat.gate.Releases;
import io.getrasl.openapi.compat.version.SemanticVersion;
import io.getrasl.openapi.git.Git;
import io.getrasl.openapi.rules.Check;
import io.getrasl.openapi.rules.RuleCatalogue;
import io.getrasl.openapi.source.SpecificationReader;
import io.getrasl.openapi.tree.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A release of the specification in a repository: the bundle is frozen in {@code released/}, what the changelog has as unreleased
 * goes under the version, both are committed and the commit is tagged. Nothing is pushed.
 */
public final class Release {

    private static final String CHANGELOG = "CHANGELOG.md";

    private final Path repository;
    private final Path folder;
    private final Git git;
    private final LocalDate today;

    /**
     * A release.
     *
     * @param folder the folder of the specification, in a git repository
     * @param today  the day that the changelog will show
     * @throws Refusal if there is no repository
     */
    public Release(Path folder, LocalDate today) throws Refusal {
        this.folder = folder.toAbsolutePath().normalize();
        this.repository = Git.in(this.folder)
                .root()
                .orElseThrow(() -> new Refusal("this is no git repository, so there is nothing to tag"));
        this.git = Git.in(repository);
        this.today = today;
    }

    /** What a release consists of, as far as nothing is written yet. */
    public record Plan(SemanticVersion version, String bundle, String changelog) {

        /** The name of its tag. */
        public String tag() {
            return "v" + version;
        }
    }

    /**
     * Finds out what a release would be.
     *
     * @throws Refusal     if it cannot be made, and why
     * @throws IOException if something cannot be read
     */
    public Plan plan() throws Refusal, IOException {
        clean();
        Bundle bundle = sound();
        SemanticVersion version = version(bundle.document());
        unique(version);
        return new Plan(version, JsonWriter.indented(bundle.document()), changelog(version));
    }

    /**
     * Makes a release.
     *
     * @throws IOException if something cannot be written, or git refuses; what was written by then is left to be looked at
     */
    public void make(Plan plan) throws IOException {
        Path released = folder.resolve(Releases.FOLDER).resolve(Releases.fileName(plan.version()));
        Files.createDirectories(released.getParent());
        Files.writeString(released, plan.bundle());
        Files.writeString(repository.resolve(CHANGELOG), plan.changelog());
        git.command("add", "--", repository.relativize(released.toRealPath()).toString(), CHANGELOG);
        git.command("commit", "--quiet", "--message", "Release version " + plan.version());
        git.command("tag", "--annotate", plan.tag(), "--message", "Version " + plan.version());
    }

    private void clean() throws Refusal, IOException {
        String changes = git.command("status", "--porcelain");
        if (!changes.isEmpty()) {
            throw new Refusal("the working tree is not clean; commit or put aside first:\n" + changes);
        }
    }

    private Bundle sound() throws Refusal, IOException {
        Check check = Check.of(SpecificationReader.read(folder));
        List<String> errors = new ArrayList<>();
        check.findings().stream()
                .filter(finding -> RuleCatalogue.severity(finding.rule()) == Severity.ERROR)
                .forEach(finding -> errors.add(finding.toString()));
        Optional<Bundle> bundle = check.bundle();
        if (bundle.isPresent()) {
            Gate.of(folder, String.valueOf(folder.getFileName()), Optional.empty(), today, new ReleasedDocuments())
                    .judge(bundle.get())
                    .findings()
                    .forEach(finding -> errors.add(finding.toString()));
        }
        if (!errors.isEmpty()) {
            throw new Refusal("the check finds errors:\n" + String.join("\n", errors));
        }
        return bundle.orElseThrow(() -> new Refusal("the specification cannot be bundled"));
    }

    private static SemanticVersion version(ObjectNode document) throws Refusal {
        String stated =
                document.object("info").flatMap(info -> info.text("version")).orElse("");
        return SemanticVersion.of(stated)
                .orElseThrow(() -> new Refusal("info.version is '" + stated + "'; write one like 2.1.0"));
    }

    private void unique(SemanticVersion version) throws Refusal {
        if (Files.exists(folder.resolve(Releases.FOLDER).resolve(Releases.fileName(version)))) {
            throw new Refusal("version " + version + " is released; raise info.version in the root document");
        }
        if (git.commit("refs/tags/v" + version).isPresent()) {
            throw new Refusal("the tag v" + version + " exists; raise info.version in the root document");
        }
    }

    private String changelog(SemanticVersion version) throws Refusal, IOException {
        Path file = repository.resolve(CHANGELOG);
        if (!Files.isRegularFile(file)) {
            throw new Refusal("there is no " + CHANGELOG);
        }
        String text = Files.readString(file);
        if (ChangelogFile.unreleased(text).isEmpty()) {
            throw new Refusal(CHANGELOG + " tells nothing under '## [Unreleased]'; './rasl diff' drafts what to tell");
        }
        return ChangelogFile.release(text, version.toString(), today);
    }
}
