package io.getrasl.openapi.compat.gate;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.compat.Change;
import io.getrasl.openapi.compat.Comparison;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Effect;
import io.getrasl.openapi.compat.document.ApiDocument;
import io.getrasl.openapi.compat.java.ClientSurface;
import io.getrasl.openapi.compat.version.SemanticVersion;
import io.getrasl.openapi.git.Git;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges a specification against its newest release. With a base revision it judges by the releases and waivers of that
 * revision, so that no change can excuse itself.
 */
public final class Gate {

    private final PolicyFiles here;
    private final Optional<PolicyFiles> base;
    private final LocalDate today;
    private final ReleasedDocuments released;

    private Gate(PolicyFiles here, Optional<PolicyFiles> base, LocalDate today, ReleasedDocuments released) {
        this.here = here;
        this.base = base;
        this.today = today;
        this.released = released;
    }

    /**
     * What a gate has to say.
     *
     * @param findings   what is refused
     * @param comparison with the newest release, where what is waived counts as additive; empty if nothing was released
     */
    public record Outcome(List<Finding> findings, Optional<Comparison> comparison) {}

    /**
     * A gate.
     *
     * @param folder      the folder of the specification
     * @param shownFolder how findings name it
     * @param base        the revision to judge by; empty to judge by what is on the disk
     * @param today       the day that decides what has expired
     * @param released    reads the releases, and may be used again
     * @throws IOException if there is no such revision
     */
    public static Gate of(
            Path folder, String shownFolder, Optional<String> base, LocalDate today, ReleasedDocuments released)
            throws IOException {
        PolicyFiles here = PolicyFiles.onDisk(folder, shownFolder);
        Optional<PolicyFiles> policy = base.isPresent() ? Optional.of(revision(folder, base.get())) : Optional.empty();
        return new Gate(here, policy, today, released);
    }

    private static PolicyFiles revision(Path folder, String base) throws IOException {
        Git git = Git.in(folder);
        String commit = git.commit(base)
                .orElseThrow(() -> new IOException("there is no git revision '" + base + "' to judge by"));
        Path root = git.root().orElseThrow().toRealPath();
        String below = root.relativize(folder.toRealPath()).toString().replace('\\', '/');
        return PolicyFiles.inCommit(Git.in(root), commit, below);
    }

    /** Judges a bundle. */
    public Outcome judge(Bundle bundle) {
        Waivers waivers = Waivers.read(here);
        List<Finding> findings = new ArrayList<>(waivers.problems());
        Optional<Comparison> comparison = released.newest(base.orElse(here))
                .map(released -> Comparison.of(released, ApiDocument.bundled(bundle.document()), today))
                .map(this::confirmed);
        List<Waiver> counting = counting(waivers);
        List<Change> objections = comparison.map(Comparison::objections).orElse(List.of());
        List<Change> open = objections.stream()
                .filter(change -> counting.stream().noneMatch(waiver -> waiver.covers(change)))
                .toList();
        comparison.ifPresent(changes -> {
            boolean told = versionTells(changes, open, findings);
            open.stream()
                    .filter(change -> !told || change.effect() == Effect.AGAINST_POLICY || isTooEarly(change))
                    .map(change -> finding(change, waivers))
                    .forEach(findings::add);
        });
        findings.addAll(stale(waivers, objections));
        findings.addAll(changedReleases());
        return new Outcome(
                findings,
                comparison.map(
                        changes -> changes.accepting(change -> objections.contains(change) && !open.contains(change))));
    }

    private Comparison confirmed(Comparison comparison) {
        return base.orElse(here)
                .beside(ClientSurface.FILE)
                .map(ClientSurface::of)
                .map(comparison::confirmedBy)
                .orElse(comparison);
    }

    /** A waiver counts once it stands in the base revision, unchanged; without a base revision at once. */
    private List<Waiver> counting(Waivers waivers) {
        List<Waiver> known = base.map(files -> Waivers.read(files).all()).orElse(waivers.all());
        return waivers.all().stream()
                .filter(waiver -> !waiver.hasExpired(today))
                .filter(waiver -> known.stream().anyMatch(waiver::isSame))
                .toList();
    }

    private static boolean isTooEarly(Change change) {
        return change.rule().equals(CompatibilityRule.REMOVED_BEFORE_SUNSET.id());
    }

    private static Finding finding(Change change, Waivers waivers) {
        Finding finding = change.finding();
        boolean waiting = waivers.all().stream().anyMatch(waiver -> waiver.covers(change));
        return waiting
                ? new Finding(
                        finding.place(),
                        finding.rule(),
                        finding.message(),
                        "merge its waiver first, by itself: it counts from the next change on")
                : finding;
    }

    /** Whether the version tells of everything; otherwise there is a finding. */
    private boolean versionTells(Comparison comparison, List<Change> open, List<Finding> findings) {
        ApiDocument now = comparison.now();
        Optional<SemanticVersion> old = SemanticVersion.of(comparison.old().version());
        Optional<SemanticVersion> version = SemanticVersion.of(now.version());
        if (old.isEmpty() || version.isEmpty()) {
            return false;
        }
        Effect effect = open.isEmpty() && comparison.effect().compareTo(Effect.ADDITIVE) > 0
                ? Effect.ADDITIVE
                : comparison.effect();
        // Texts and examples may change between releases; the next one tells of them.
        SemanticVersion required = old.get().after(effect, effect != Effect.EDITORIAL);
        boolean told = required.isMetBy(version.get());
        if (!told) {
            String what = effect.isBreaking()
                    ? "breaks somebody"
                    : effect == Effect.UNCLEAR ? "may break somebody" : "adds something";
            String undo = effect.isBreaking() ? "undo the breaking changes, or write " : "write ";
            findings.add(new Finding(
                    now.versionPlace(),
                    CompatibilityRule.VERSION_TOO_LOW.id(),
                    "the version is " + version.get() + ", and what changed since " + old.get() + " " + what,
                    undo + required));
        }
        return told;
    }

    private List<Finding> stale(Waivers waivers, List<Change> objections) {
        List<Finding> findings = new ArrayList<>();
        List<Waiver> known = base.map(files -> Waivers.read(files).all()).orElse(waivers.all());
        for (Waiver waiver : waivers.all()) {
            boolean used = objections.stream().anyMatch(waiver::covers);
            boolean isNew = known.stream().noneMatch(waiver::isSame);
            if (waiver.hasExpired(today)) {
                findings.add(about(
                        waiver,
                        CompatibilityRule.WAIVER_EXPIRED,
                        "the waiver of " + waiver.owner() + " for " + waiver.subject() + " expired on "
                                + waiver.expires()));
            } else if (!used && !isNew && !waiver.mayWait(today)) {
                findings.add(about(
                        waiver,
                        CompatibilityRule.WAIVER_UNUSED,
                        "nothing that " + waiver.rule() + " finds is about " + waiver.subject()));
            }
        }
        return findings;
    }

    private static Finding about(Waiver waiver, CompatibilityRule rule, String message) {
        return new Finding(waiver.place(), rule.id(), message, rule.remedy());
    }

    private List<Finding> changedReleases() {
        List<Finding> findings = new ArrayList<>();
        base.ifPresent(files -> files.list(Releases.FOLDER).stream()
                .map(name -> Releases.FOLDER + "/" + name)
                .filter(path -> !here.text(path).equals(files.text(path)))
                .forEach(path -> findings.add(new Finding(
                        Place.startOf(here.shown(path)),
                        CompatibilityRule.RELEASED_CHANGED.id(),
                        "the released file is not what it is in the base revision",
                        CompatibilityRule.RELEASED_CHANGED.remedy()))));
        return findings;
    }
}
