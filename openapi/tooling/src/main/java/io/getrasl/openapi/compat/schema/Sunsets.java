package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Effect;
import io.getrasl.openapi.compat.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was said about the end of something has to be kept: a date is given, not past, and does not come nearer. */
public final class Sunsets {

    /** Something to report. */
    public record Found(CompatibilityRule rule, Effect effect, Kind kind, Place place, String text, String whom) {}

    private static final String WHOM = "callers plan by that date";

    private final LocalDate today;
    private final List<Found> found = new ArrayList<>();

    /** For one comparison on a day. */
    public Sunsets(LocalDate today) {
        this.today = today;
    }

    /**
     * Compares the lifecycles of something that is in both documents.
     *
     * @param needsDate whether its deprecation has to name a date; without one it can never go
     * @param otherwise where to point when neither says anything
     */
    public List<Found> compare(Lifecycle old, Lifecycle now, boolean needsDate, Place otherwise) {
        Place place = now.place().orElse(otherwise);
        if (!old.deprecated() && now.deprecated()) {
            deprecated(now, needsDate, place);
        } else if (old.deprecated() && now.deprecated()) {
            kept(old, now, place);
        } else if (now.sunset().isPresent()
                && now.date().isEmpty()
                && !now.sunset().equals(old.sunset())) {
            invalid(now, place);
        } else if (!old.deprecated() && !now.deprecated()) {
            moved(old, now, place);
        } else if (old.deprecated()) {
            add(CompatibilityRule.DEPRECATED, Effect.ADDITIVE, Kind.CHANGED, place, "it is no longer deprecated", "");
        }
        return found;
    }

    private void deprecated(Lifecycle now, boolean needsDate, Place place) {
        Optional<LocalDate> date = now.date();
        if (now.sunset().isPresent() && date.isEmpty()) {
            invalid(now, place);
        } else if (date.isEmpty() && needsDate) {
            add(
                    CompatibilityRule.SUNSET_MISSING,
                    Effect.AGAINST_POLICY,
                    Kind.DEPRECATED,
                    place,
                    "it is deprecated without an x-sunset date",
                    "callers cannot know how long they have");
        } else if (date.isPresent() && !date.get().isAfter(today)) {
            add(
                    CompatibilityRule.SUNSET_PAST,
                    Effect.AGAINST_POLICY,
                    Kind.DEPRECATED,
                    place,
                    "it is deprecated as of " + date.get() + ", which is past",
                    "callers have no time to leave it");
        } else {
            add(
                    CompatibilityRule.DEPRECATED,
                    Effect.ADDITIVE,
                    Kind.DEPRECATED,
                    place,
                    "it is deprecated"
                            + date.map(day -> " and stays until " + day).orElse(""),
                    "");
        }
    }

    private void kept(Lifecycle old, Lifecycle now, Place place) {
        if (now.sunset().isPresent() && now.date().isEmpty() && !now.sunset().equals(old.sunset())) {
            invalid(now, place);
        } else if (old.date().isPresent() && now.sunset().isEmpty()) {
            add(
                    CompatibilityRule.SUNSET_REMOVED,
                    Effect.AGAINST_POLICY,
                    Kind.DEPRECATED,
                    place,
                    "its sunset on " + old.date().get() + " is no longer stated",
                    WHOM);
        } else if (old.date().isEmpty()
                && now.date().filter(date -> !date.isAfter(today)).isPresent()) {
            add(
                    CompatibilityRule.SUNSET_PAST,
                    Effect.AGAINST_POLICY,
                    Kind.DEPRECATED,
                    place,
                    "its sunset is on " + now.date().get() + ", which is past",
                    "callers have no time to leave it");
        } else {
            moved(old, now, place);
        }
    }

    private void moved(Lifecycle old, Lifecycle now, Place place) {
        if (old.date().isEmpty() || now.date().isEmpty()) {
            if (now.date().isPresent() && now.deprecated()) {
                add(
                        CompatibilityRule.DEPRECATED,
                        Effect.ADDITIVE,
                        Kind.DEPRECATED,
                        place,
                        "it stays until " + now.date().get(),
                        "");
            }
            return;
        }
        LocalDate before = old.date().get();
        LocalDate after = now.date().get();
        if (after.isBefore(before)) {
            add(
                    CompatibilityRule.SUNSET_EARLIER,
                    Effect.AGAINST_POLICY,
                    Kind.DEPRECATED,
                    place,
                    "its sunset moves from " + before + " to " + after,
                    WHOM);
        } else if (after.isAfter(before)) {
            add(
                    CompatibilityRule.DEPRECATED,
                    Effect.ADDITIVE,
                    Kind.DEPRECATED,
                    place,
                    "it stays until " + after + " instead of " + before,
                    "");
        }
    }

    private void invalid(Lifecycle now, Place place) {
        add(
                CompatibilityRule.SUNSET_INVALID,
                Effect.AGAINST_POLICY,
                Kind.DEPRECATED,
                place,
                "its x-sunset '" + now.sunset().orElse("") + "' is no date",
                "neither callers nor tools can read it");
    }

    private void add(CompatibilityRule rule, Effect effect, Kind kind, Place place, String text, String whom) {
        found.add(new Found(rule, effect, kind, place, text, whom));
    }
}
