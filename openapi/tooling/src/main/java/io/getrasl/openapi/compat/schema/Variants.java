package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Effect;
import io.getrasl.openapi.compat.Kind;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares schemas that offer alternatives. A schema without any counts as its only alternative, and what holds for all
 * alternatives counts as part of each.
 */
final class Variants {

    private static final Map<JsonType, ObjectNode> OF_TYPE = Map.of(
            JsonType.BOOLEAN, type(JsonType.BOOLEAN),
            JsonType.INTEGER, type(JsonType.INTEGER),
            JsonType.NUMBER, type(JsonType.NUMBER),
            JsonType.STRING, type(JsonType.STRING),
            JsonType.ARRAY, type(JsonType.ARRAY),
            JsonType.OBJECT, type(JsonType.OBJECT));

    /** An alternative with the name by which it is known, if it has any. */
    private record Variant(String name, Parts parts) {}

    private final Pair pair;
    private final List<Variant> old;
    private final List<Variant> now;

    private Variants(Pair pair, List<Variant> old, List<Variant> now) {
        this.pair = pair;
        this.old = new ArrayList<>(old);
        this.now = new ArrayList<>(now);
    }

    private static ObjectNode type(JsonType type) {
        Place nowhere = Place.startOf("");
        return ObjectNode.of(nowhere, List.of(new Member(nowhere, "type", ScalarNode.text(nowhere, type.word()))));
    }

    static void compare(Pair pair, Parts oldParts, Parts newParts) {
        boolean many = pair.old.choices.size() > 1 || pair.now.choices.size() > 1;
        List<Variant> old = variants(pair.old, oldParts, pair.now);
        List<Variant> now = variants(pair.now, newParts, pair.old);
        if (many) {
            severalChoices(pair, oldParts, newParts);
            return;
        }
        pair.nullability(pair.now.keywords.containsKey("oneOf") ? "oneOf" : "anyOf");
        new Variants(pair, old, now).match();
        exclusive(pair);
        Discriminators.compare(pair);
        new Defaults().compare(pair);
        new GeneratedCode().compare(pair);
    }

    /** Values of several forms at once are refused by oneOf; forms of different types have none. */
    private static void exclusive(Pair pair) {
        if (pair.old.choices.isEmpty() || pair.now.choices.isEmpty()) {
            return;
        }
        boolean before = pair.old.choices.get(0).exclusive();
        boolean after = pair.now.choices.get(0).exclusive();
        if (before != after && overlap(pair)) {
            pair.shift(
                    CompatibilityRule.VARIANT_REMOVED,
                    after ? Shift.NARROWED : Shift.WIDENED,
                    after ? "oneOf" : "anyOf",
                    after ? "values may no longer fit several alternatives" : "values may fit several alternatives");
        }
    }

    private static boolean overlap(Pair pair) {
        Set<JsonType> seen = EnumSet.noneOf(JsonType.class);
        return pair.now.choices.get(0).variants().stream()
                .map(pair.comparison::now)
                .anyMatch(schema -> schema.types.stream().anyMatch(type -> !seen.add(type)));
    }

    /** Each choice with the one in the same position, beside what holds for all. */
    private static void severalChoices(Pair pair, Parts oldParts, Parts newParts) {
        pair.inner(oldParts.base(), newParts.base(), pair.subject);
        List<Choice> old = pair.old.choices;
        List<Choice> now = pair.now.choices;
        if (old.size() != now.size()) {
            pair.shift(
                    CompatibilityRule.VARIANT_REMOVED,
                    now.size() > old.size() ? Shift.NARROWED : Shift.WIDENED,
                    "oneOf",
                    "the number of choices that hold together changes from " + old.size() + " to " + now.size());
        }
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            new Variants(pair, plain(old.get(i)), plain(now.get(i))).match();
        }
    }

    private static List<Variant> plain(Choice choice) {
        return choice.variants().stream()
                .map(parts -> new Variant(name(parts), parts))
                .toList();
    }

    private static List<Variant> variants(Schema schema, Parts parts, Schema other) {
        if (schema.choices.isEmpty()) {
            boolean split = schema.types.size() > 1 && !schema.types.equals(JsonType.all()) && !other.choices.isEmpty();
            return split
                    ? schema.types.stream()
                            .map(type -> new Variant("", parts.and(Parts.of(OF_TYPE.get(type)))))
                            .toList()
                    : List.of(new Variant("", parts));
        }
        if (parts.isOnlyAChoice()) {
            return plain(schema.choices.get(0));
        }
        Parts base = parts.base();
        return schema.choices.get(0).variants().stream()
                .map(variant -> new Variant(name(variant), variant.and(base)))
                .toList();
    }

    private static String name(Parts parts) {
        return parts.list()
                .get(0)
                .node()
                .text("$ref")
                .orElse("")
                .replaceFirst(".*/", "")
                .replaceFirst("\\.(ya?ml|json)$", "");
    }

    private void match() {
        pairUp((one, other) -> !one.name.isEmpty() && one.name.equals(other.name));
        pairUp((one, other) -> compare(one, other).isSame());
        if (old.size() == 1 && now.size() == 1) {
            pairUp((one, other) -> true);
        }
        pairUp((one, other) ->
                !compare(one, other).worst().isBreaking() && compare(one, other).worst() != Effect.UNCLEAR);
        if (pair.direction.isSent()) {
            old.removeIf(variant -> everyNew().stream()
                    .anyMatch(other -> !compare(variant, other).worst().isBreaking()));
        } else {
            now.removeIf(variant -> everyOld().stream()
                    .anyMatch(other -> !compare(other, variant).worst().isBreaking()));
        }
        old.forEach(this::removed);
        now.forEach(this::added);
    }

    private List<Variant> everyNew() {
        return pair.now.choices.isEmpty() ? List.of() : plain(pair.now.choices.get(0));
    }

    private List<Variant> everyOld() {
        return pair.old.choices.isEmpty() ? List.of() : plain(pair.old.choices.get(0));
    }

    private interface Likeness {
        boolean isLike(Variant old, Variant now);
    }

    private void pairUp(Likeness likeness) {
        for (Variant variant : List.copyOf(old)) {
            Optional<Variant> partner = now.stream()
                    .filter(other -> likeness.isLike(variant, other))
                    .findFirst();
            partner.ifPresent(other -> {
                pair.add(compareLater(variant, other));
                old.remove(variant);
                now.remove(other);
            });
        }
    }

    private Entry compare(Variant one, Variant other) {
        return pair.comparison.compareNow(one.parts, other.parts, pair.direction, subject(one));
    }

    private Entry compareLater(Variant one, Variant other) {
        return pair.comparison.compare(one.parts, other.parts, pair.direction, subject(one));
    }

    private Subject subject(Variant variant) {
        return variant.name.isEmpty() ? pair.subject : Subject.component(variant.name);
    }

    private void removed(Variant variant) {
        Shift shift = Shift.NARROWED;
        pair.report(
                CompatibilityRule.VARIANT_REMOVED,
                shift.effect(pair.direction),
                Kind.REMOVED,
                pair.subject,
                pair.now.choices.isEmpty()
                        ? pair.now.place
                        : pair.now.choices.get(0).place(),
                Optional.of(variant.parts.place()),
                described(variant, pair.comparison.old(variant.parts)) + " is no longer an alternative",
                pair.direction.isSent() ? pair.direction.whom() + " in that form are refused" : "");
    }

    private void added(Variant variant) {
        Effect effect = Shift.WIDENED.effect(pair.direction);
        pair.report(
                CompatibilityRule.VARIANT_ADDED,
                effect,
                Kind.ADDED,
                pair.subject,
                variant.parts.place(),
                Optional.empty(),
                described(variant, pair.comparison.now(variant.parts)) + " is a new alternative",
                effect.isBreaking() ? pair.direction.whom() + " do not know that form" : "");
    }

    private static String described(Variant variant, Schema schema) {
        return variant.name.isEmpty() ? JsonType.words(schema.types) : "`" + variant.name + "`";
    }
}
