package io.getrasl.openapi.compat.wire;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.compat.Change;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Direction;
import io.getrasl.openapi.compat.Effect;
import io.getrasl.openapi.compat.Kind;
import io.getrasl.openapi.compat.document.ApiDocument;
import io.getrasl.openapi.compat.schema.Entry;
import io.getrasl.openapi.compat.schema.Lifecycle;
import io.getrasl.openapi.compat.schema.Parts;
import io.getrasl.openapi.compat.schema.SchemaComparison;
import io.getrasl.openapi.compat.schema.Subject;
import io.getrasl.openapi.compat.schema.Sunsets;
import io.getrasl.openapi.tree.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the comparison of one operation needs and finds. */
final class Scope {

    final ApiDocument old;
    final ApiDocument now;
    final SchemaComparison schemas;
    final LocalDate today;
    final String label;
    final Direction direction;
    final List<Change> changes = new ArrayList<>();
    final List<Entry> entries = new ArrayList<>();

    /**
     * A scope.
     *
     * @param label     how messages name the operation
     * @param direction which way its request goes
     */
    Scope(
            ApiDocument old,
            ApiDocument now,
            SchemaComparison schemas,
            LocalDate today,
            String label,
            Direction direction) {
        this.old = old;
        this.now = now;
        this.schemas = schemas;
        this.today = today;
        this.label = label;
        this.direction = direction;
    }

    /** Which way the answer goes. */
    Direction replies() {
        return direction == Direction.REQUEST ? Direction.REPLY : Direction.EVENT_REPLY;
    }

    /** The same for callbacks of the operation, which go the other way. */
    Scope inverted(String otherLabel) {
        return new Scope(old, now, schemas, today, otherLabel, direction.inverted());
    }

    void schema(Node oldSchema, Node newSchema, Direction way, String part) {
        entries.add(schemas.compare(Parts.of(oldSchema), Parts.of(newSchema), way, Subject.in(label + ", " + part)));
    }

    void breaking(CompatibilityRule rule, String part, Place place, Place former, String text, String whom) {
        add(rule, Effect.BREAKING_WIRE, Kind.CHANGED, part, place, Optional.of(former), text, whom);
    }

    /** Something that only Java callers notice, who know it by a name. */
    void source(
            CompatibilityRule rule, String part, Place place, Place former, String text, String whom, String symbol) {
        add(rule, Effect.BREAKING_SOURCE, Kind.CHANGED, part, place, Optional.of(former), text, whom);
        int last = changes.size() - 1;
        changes.set(last, changes.get(last).naming(symbol));
    }

    void additive(CompatibilityRule rule, Kind kind, String part, Place place, String text) {
        add(rule, Effect.ADDITIVE, kind, part, place, Optional.empty(), text, "");
    }

    void add(
            CompatibilityRule rule,
            Effect effect,
            Kind kind,
            String part,
            Place place,
            Optional<Place> former,
            String text,
            String whom) {
        String subject = part.isEmpty() ? label : label + ", " + part;
        changes.add(
                new Change(rule.id(), effect, kind, subject, text, whom, rule.remedy(), place, former, "", List.of()));
    }

    /** Something is gone: fine after its sunset, otherwise a break. */
    void removed(
            CompatibilityRule rule,
            Lifecycle lifecycle,
            String part,
            Place place,
            Place former,
            String text,
            String whom) {
        if (lifecycle.mayGo(today)) {
            add(
                    CompatibilityRule.RETIRED,
                    Effect.ADDITIVE,
                    Kind.REMOVED,
                    part,
                    place,
                    Optional.of(former),
                    text + ", as was said since it was deprecated",
                    "");
        } else if (lifecycle.deprecated() && lifecycle.date().isPresent()) {
            add(
                    CompatibilityRule.REMOVED_BEFORE_SUNSET,
                    Effect.BREAKING_WIRE,
                    Kind.REMOVED,
                    part,
                    place,
                    Optional.of(former),
                    text + " before its sunset on " + lifecycle.date().get(),
                    whom);
        } else {
            add(rule, Effect.BREAKING_WIRE, Kind.REMOVED, part, place, Optional.of(former), text, whom);
        }
    }

    void lifecycle(Node oldNode, Node newNode, boolean needsDate, String part, Place place, Place former) {
        new Sunsets(today)
                .compare(Lifecycle.of(oldNode), Lifecycle.of(newNode), needsDate, place)
                .forEach(found -> add(
                        found.rule(),
                        found.effect(),
                        found.kind(),
                        part,
                        found.place(),
                        Optional.of(former),
                        found.text(),
                        found.whom()));
    }
}
