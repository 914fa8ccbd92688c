package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.document.ApiDocument;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** By which value of which property alternatives are told apart. A component's own name counts where no mapping names it. */
final class Discriminators {

    private Discriminators() {}

    static void compare(Pair pair) {
        compare(pair, discriminator(pair.old), discriminator(pair.now), names(pair.old), names(pair.now));
    }

    /** A base schema with a discriminator stands for all components that build on it. */
    static void compareBases(Pair pair) {
        if (pair.old.discriminator == null || pair.old.path.isEmpty() || pair.now.path.isEmpty()) {
            return;
        }
        Map<String, Parts> old = pair.comparison.oldDescendants(last(pair.old.path));
        Map<String, Parts> now = pair.comparison.newDescendants(last(pair.now.path));
        compare(
                pair,
                Optional.of(pair.old.discriminator),
                Optional.ofNullable(pair.now.discriminator),
                List.copyOf(old.keySet()),
                List.copyOf(now.keySet()));
        old.forEach((name, parts) -> {
            if (now.containsKey(name)) {
                pair.inner(parts, now.get(name), Subject.component(name));
            }
        });
    }

    private static String last(List<String> path) {
        return path.get(path.size() - 1);
    }

    private static void compare(
            Pair pair,
            Optional<ObjectNode> old,
            Optional<ObjectNode> now,
            List<String> oldNames,
            List<String> newNames) {
        if (old.isEmpty()) {
            now.ifPresent(discriminator -> introduced(pair, property(discriminator)));
            return;
        }
        if (now.isEmpty()) {
            pair.breaking(
                    CompatibilityRule.DISCRIMINATOR_CHANGED,
                    "oneOf",
                    "there is no discriminator any more",
                    pair.direction.whom() + " can no longer tell the alternatives apart by `" + property(old.get())
                            + "`");
            return;
        }
        if (!property(old.get()).equals(property(now.get()))) {
            pair.breaking(
                    CompatibilityRule.DISCRIMINATOR_CHANGED,
                    "discriminator",
                    "alternatives are told apart by `" + property(now.get()) + "` instead of `" + property(old.get())
                            + "`",
                    pair.direction.whom() + " do so by the former");
            return;
        }
        mapping(pair, effective(oldNames, old.get()), effective(newNames, now.get()));
    }

    /** A property that could hold anything has to name the alternative now. */
    private static void introduced(Pair pair, String property) {
        boolean free = pair.old.choices.stream()
                .flatMap(choice -> choice.variants().stream())
                .anyMatch(variant -> !isFixed(pair, variant, property));
        if (free && pair.direction.isSent()) {
            pair.shift(
                    CompatibilityRule.DISCRIMINATOR_CHANGED,
                    Shift.NARROWED,
                    "discriminator",
                    "alternatives are told apart by `" + property + "`");
        }
    }

    private static boolean isFixed(Pair pair, Parts variant, String property) {
        Schema schema = pair.comparison.old(variant);
        Property stated = schema.properties.get(property);
        return stated != null
                && schema.required.contains(property)
                && pair.comparison.old(stated.parts()).values != null;
    }

    private static void mapping(Pair pair, Map<String, String> old, Map<String, String> now) {
        old.forEach((value, target) -> {
            String other = now.get(value);
            if (other == null) {
                boolean renamed = now.containsValue(target);
                pair.shift(
                        CompatibilityRule.DISCRIMINATOR_CHANGED,
                        renamed ? Shift.CHANGED : Shift.NARROWED,
                        "discriminator",
                        "the value \"" + value + "\" no longer names an alternative");
            } else if (!other.equals(target) && old.containsValue(other)) {
                pair.shift(
                        CompatibilityRule.DISCRIMINATOR_CHANGED,
                        Shift.CHANGED,
                        "discriminator",
                        "the value \"" + value + "\" names `" + other + "` instead of `" + target + "`");
            }
        });
        now.forEach((value, target) -> {
            if (!old.containsKey(value)) {
                pair.shift(
                        CompatibilityRule.DISCRIMINATOR_CHANGED,
                        Shift.WIDENED,
                        "discriminator",
                        "the value \"" + value + "\" names `" + target + "`");
            }
        });
    }

    private static Map<String, String> effective(List<String> names, ObjectNode discriminator) {
        Map<String, String> mapping = new TreeMap<>();
        discriminator.object("mapping").ifPresent(stated -> {
            for (Member member : stated.members()) {
                mapping.put(member.name(), ApiDocument.name(text(member.value())));
            }
        });
        for (String name : names) {
            if (!mapping.containsValue(name)) {
                mapping.put(name, name);
            }
        }
        return mapping;
    }

    private static List<String> names(Schema schema) {
        return schema.choices.isEmpty()
                ? List.of()
                : schema.choices.get(0).variants().stream()
                        .flatMap(variant -> variant.list().get(0).node().text("$ref").stream())
                        .map(ApiDocument::name)
                        .toList();
    }

    private static Optional<ObjectNode> discriminator(Schema schema) {
        return schema.choices.isEmpty()
                ? Optional.empty()
                : schema.choices.get(0).discriminator();
    }

    private static String property(ObjectNode discriminator) {
        return discriminator.text("propertyName").orElse("");
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.text() : "";
    }
}
