package io.getrasl.openapi.compat;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.compat.document.ApiDocument;
import io.getrasl.openapi.compat.java.ClientSurface;
import io.getrasl.openapi.compat.schema.Canonical;
import io.getrasl.openapi.compat.version.SemanticVersion;
import io.getrasl.openapi.compat.wire.ApiComparison;
import io.getrasl.openapi.tree.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What changed between two documents. Immutable.
 *
 * @param old     the older document
 * @param now     the newer document
 * @param changes all differences that programs can notice, and a few that only people can, sorted by place
 */
public record Comparison(ApiDocument old, ApiDocument now, List<Change> changes) {

    /**
     * Compares two documents.
     *
     * @param today the day that decides which sunsets have passed
     */
    public static Comparison of(ApiDocument old, ApiDocument now, LocalDate today) {
        return new Comparison(old, now, DeepStack.call(() -> ApiComparison.changes(old, now, today)));
    }

    /**
     * The same with the changes that only Java callers notice held against what the client really shows: what is not there
     * breaks nobody, and what is there breaks somebody.
     */
    public Comparison confirmedBy(ClientSurface surface) {
        return new Comparison(
                old,
                now,
                changes.stream().map(change -> confirmed(change, surface)).toList());
    }

    /** The same with the changes that somebody answers for: they count as additive. */
    public Comparison accepting(Predicate<Change> accepted) {
        return new Comparison(
                old,
                now,
                changes.stream()
                        .map(change ->
                                accepted.test(change) ? change.judged(Effect.ADDITIVE, "a waiver accepts it") : change)
                        .toList());
    }

    private static Change confirmed(Change change, ClientSurface surface) {
        boolean onlyJava = change.effect() == Effect.BREAKING_SOURCE || change.effect() == Effect.NOTEWORTHY;
        if (!onlyJava || change.symbol().isEmpty()) {
            return change;
        }
        return surface.has(change.symbol())
                ? change.judged(Effect.BREAKING_SOURCE, change.whom() + ", for the client has " + change.symbol())
                : change.judged(Effect.NOTEWORTHY, "the client has no " + change.symbol());
    }

    /** The changes that have to be corrected or decided upon by a person. */
    public List<Change> objections() {
        return changes.stream()
                .filter(change -> change.effect().isBreaking() || change.effect() == Effect.UNCLEAR)
                .toList();
    }

    /** The same as findings. */
    public List<Finding> findings() {
        return objections().stream().map(Change::finding).toList();
    }

    /** The worst effect; {@link Effect#EDITORIAL} if programs cannot notice anything. */
    public Effect effect() {
        return changes.stream()
                .map(Change::effect)
                .reduce(Effect.EDITORIAL, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /** Whether anything at all differs, texts and examples included; the version itself does not count. */
    public boolean isChanged() {
        return !changes.isEmpty() || !text(old).equals(text(now));
    }

    /** The verdict in one word: breaking, unclear, additive, editorial or same. */
    public String verdict() {
        Effect effect = effect();
        if (effect.isBreaking()) {
            return "breaking";
        }
        return switch (effect) {
            case UNCLEAR -> "unclear";
            case ADDITIVE, NOTEWORTHY -> "additive";
            default -> isChanged() ? "editorial" : "same";
        };
    }

    /** The least version that the newer document may have; empty if the older one has none by semver.org. */
    public Optional<SemanticVersion> requiredVersion() {
        return SemanticVersion.of(old.version()).map(version -> version.after(effect(), isChanged()));
    }

    private static String text(ApiDocument document) {
        ObjectNode root = document.root();
        return Canonical.json(
                root.map(member -> member.name().equals("info") && member.value() instanceof ObjectNode info
                        ? info.filter(name -> !name.equals("version"))
                        : member.value()));
    }
}
