package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.compat.Change;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Direction;
import io.getrasl.openapi.compat.Effect;
import io.getrasl.openapi.compat.Kind;
import java.util.List;
import java.util.Optional;

/** Two schemas that are compared, and where what differs is written down. */
final class Pair {

    final Schema old;
    final Schema now;
    final Direction direction;
    final Subject subject;
    /** What refers to the schema, which says by itself whether it may be null. */
    final Subject referrer;

    final SchemaComparison comparison;
    private final Entry entry;

    Pair(
            Schema old,
            Schema now,
            Direction direction,
            Subject subject,
            Subject referrer,
            Entry entry,
            SchemaComparison comparison) {
        this.referrer = referrer;
        this.old = old;
        this.now = now;
        this.direction = direction;
        this.subject = subject;
        this.entry = entry;
        this.comparison = comparison;
    }

    /** Whether values of a type are possible in both; only then it matters how they are limited. */
    boolean both(JsonType type) {
        return JsonType.allows(old.types, type) && JsonType.allows(now.types, type);
    }

    /** Compares what stands inside. */
    void inner(Parts oldParts, Parts newParts, Subject inside) {
        entry.add(comparison.compare(oldParts, newParts, direction, inside));
    }

    void add(Entry other) {
        entry.add(other);
    }

    /** Whether null became possible or impossible. */
    void nullability(String keyword) {
        if (old.nullable != now.nullable) {
            Effect effect = (now.nullable ? Shift.WIDENED : Shift.NARROWED).effect(direction);
            boolean breaking = effect == Effect.BREAKING_WIRE;
            report(
                    CompatibilityRule.NULL_CHANGED,
                    effect,
                    Kind.CHANGED,
                    referrer,
                    now.place(keyword),
                    Optional.of(old.place(keyword)),
                    now.nullable ? "it may be null now" : "it may no longer be null",
                    !breaking
                            ? ""
                            : now.nullable
                                    ? direction.whom() + " are not prepared for it"
                                    : direction.whom() + " as null are refused");
        }
    }

    /** A shift of the allowed values, which breaks callers by the direction; nothing if {@code shift} is null. */
    void shift(CompatibilityRule rule, Shift shift, String keyword, String text) {
        if (shift != null) {
            Effect effect = shift.effect(direction);
            String whom = effect != Effect.BREAKING_WIRE
                    ? effect == Effect.UNCLEAR ? "whether that breaks " + direction.whom() + " cannot be told" : ""
                    : direction.isSent()
                            ? direction.whom() + " as it was allowed before are refused"
                            : direction.whom() + " get what was ruled out before";
            report(effect == Effect.UNCLEAR ? CompatibilityRule.CANNOT_TELL : rule, effect, keyword, text, whom);
        }
    }

    /** Whether callers are broken by another type anyway, so that the one in Java is not worth a word. */
    boolean breaksTheType() {
        return entry.changes().stream()
                .anyMatch(change -> change.effect() == Effect.BREAKING_WIRE
                        && (change.rule().equals(CompatibilityRule.TYPE_CHANGED.id())
                                || change.rule().equals(CompatibilityRule.FORMAT_CHANGED.id())
                                || change.rule().equals(CompatibilityRule.RANGE_CHANGED.id())));
    }

    void breaking(CompatibilityRule rule, String keyword, String text, String whom) {
        report(rule, Effect.BREAKING_WIRE, keyword, text, whom);
    }

    void additive(CompatibilityRule rule, String keyword, String text) {
        report(rule, Effect.ADDITIVE, keyword, text, "");
    }

    void report(CompatibilityRule rule, Effect effect, String keyword, String text, String whom) {
        report(rule, effect, Kind.CHANGED, subject, now.place(keyword), Optional.of(old.place(keyword)), text, whom);
    }

    void report(
            CompatibilityRule rule,
            Effect effect,
            Kind kind,
            Subject about,
            Place place,
            Optional<Place> former,
            String text,
            String whom) {
        entry.add(new Change(
                rule.id(),
                effect,
                kind,
                about.text(direction),
                text,
                whom,
                rule.remedy(),
                place,
                former,
                "",
                List.of()));
    }

    /** A change that only Java callers notice. */
    void java(CompatibilityRule rule, Effect effect, String keyword, String text, String whom, String symbol) {
        entry.add(new Change(
                rule.id(),
                effect,
                Kind.CHANGED,
                subject.text(direction),
                text,
                whom,
                rule.remedy(),
                now.place(keyword),
                Optional.of(old.place(keyword)),
                symbol,
                List.of()));
    }
}
