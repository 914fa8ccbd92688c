package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Effect;
import io.getrasl.openapi.compat.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The properties of objects. What is {@code readOnly} is no part of a request, what is {@code writeOnly} none of a reply. */
final class Properties implements Aspect {

    @Override
    public void compare(Pair pair) {
        Schema old = pair.old;
        Schema now = pair.now;
        if (!pair.both(JsonType.OBJECT)) {
            return;
        }
        for (Map.Entry<String, Property> property : old.properties.entrySet()) {
            String name = property.getKey();
            boolean before = isVisible(pair.comparison.old(property.getValue().parts()), pair);
            Property kept = now.properties.get(name);
            boolean after = kept != null && isVisible(pair.comparison.now(kept.parts()), pair);
            if (before && after) {
                pair.inner(property.getValue().parts(), kept.parts(), pair.subject.property(name));
                lifecycle(pair, name, property.getValue(), kept);
            } else if (before) {
                removed(pair, name, property.getValue(), kept);
            } else if (after) {
                added(pair, name, kept);
            }
        }
        now.properties.forEach((name, property) -> {
            if (!old.properties.containsKey(name) && isVisible(pair.comparison.now(property.parts()), pair)) {
                added(pair, name, property);
            }
        });
        required(pair);
    }

    private static boolean isVisible(Schema property, Pair pair) {
        return pair.direction.isSent() ? !property.readOnly : !property.writeOnly;
    }

    private static void lifecycle(Pair pair, String name, Property old, Property now) {
        new Sunsets(pair.comparison.today())
                .compare(
                        pair.comparison.old(old.parts()).lifecycle,
                        pair.comparison.now(now.parts()).lifecycle,
                        false,
                        now.place())
                .forEach(found -> pair.report(
                        found.rule(),
                        found.effect(),
                        found.kind(),
                        pair.subject.property(name),
                        found.place(),
                        Optional.of(old.place()),
                        found.text(),
                        found.whom()));
    }

    private static void removed(Pair pair, String name, Property old, Property hidden) {
        Subject subject = pair.subject.property(name);
        Lifecycle lifecycle = pair.comparison.old(old.parts()).lifecycle;
        Place place = hidden != null ? hidden.place() : pair.now.place("properties");
        Optional<Parts> others = Optional.ofNullable(pair.now.additional);
        if (hidden == null && others.isPresent() && !pair.direction.isSent()) {
            pair.inner(old.parts(), others.get(), subject);
            return;
        }
        if (lifecycle.mayGo(pair.comparison.today())) {
            pair.report(
                    CompatibilityRule.RETIRED,
                    Effect.ADDITIVE,
                    Kind.REMOVED,
                    subject,
                    place,
                    Optional.of(old.place()),
                    "the property is gone, as was said since it was deprecated",
                    "");
            return;
        }
        String text = hidden == null
                ? "the property is gone" + renamed(pair, name)
                : "the property is " + (pair.direction.isSent() ? "read-only" : "write-only") + " now";
        boolean tooEarly = lifecycle.deprecated() && lifecycle.date().isPresent();
        pair.report(
                tooEarly ? CompatibilityRule.REMOVED_BEFORE_SUNSET : CompatibilityRule.PROPERTY_REMOVED,
                Effect.BREAKING_WIRE,
                Kind.REMOVED,
                subject,
                place,
                Optional.of(old.place()),
                tooEarly ? text + " before its sunset on " + lifecycle.date().get() : text,
                pair.direction.isSent()
                        ? pair.direction.whom() + (pair.now.closed ? " are refused" : " are no longer heard")
                        : pair.direction.whom() + " no longer find it");
    }

    private static String renamed(Pair pair, String name) {
        List<String> candidates = pair.now.properties.keySet().stream()
                .filter(other -> !pair.old.properties.containsKey(other))
                .toList();
        return Spelling.nearest(name, candidates)
                .or(() -> candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty())
                .map(other -> " (renamed to `" + other + "`?)")
                .orElse("");
    }

    private static void added(Pair pair, String name, Property now) {
        boolean required = pair.now.required.contains(name);
        boolean demanded = pair.direction.isSent() && required && !pair.old.required.contains(name);
        if (pair.direction.isSent() && pair.old.additional != null && !pair.old.properties.containsKey(name)) {
            pair.inner(pair.old.additional, now.parts(), pair.subject.property(name));
        }
        pair.report(
                demanded ? CompatibilityRule.PROPERTY_ADDED_REQUIRED : CompatibilityRule.PROPERTY_ADDED,
                demanded ? Effect.BREAKING_WIRE : Effect.ADDITIVE,
                Kind.ADDED,
                pair.subject.property(name),
                now.place(),
                Optional.empty(),
                demanded ? "the property is new and required" : "the property is new",
                demanded ? callers(pair) + " that do not send it are refused" : "");
    }

    private static void required(Pair pair) {
        Set<String> names = new LinkedHashSet<>(pair.old.required);
        names.addAll(pair.now.required);
        for (String name : names) {
            boolean before = pair.old.required.contains(name);
            boolean after = pair.now.required.contains(name);
            if (before != after && isInBoth(pair, name)) {
                required(pair, name, after);
            }
        }
    }

    private static void required(Pair pair, String name, boolean now) {
        boolean breaking = now == pair.direction.isSent();
        Property property = pair.now.properties.get(name);
        Place place = pair.now.keywords.containsKey("required")
                ? pair.now.place("required")
                : property == null ? pair.now.place : property.place();
        pair.report(
                now ? CompatibilityRule.PROPERTY_REQUIRED : CompatibilityRule.PROPERTY_OPTIONAL,
                breaking ? Effect.BREAKING_WIRE : Effect.ADDITIVE,
                Kind.CHANGED,
                pair.subject.property(name),
                place,
                Optional.of(pair.old.place("required")),
                now ? "the property is required now" : "the property may be missing now",
                !breaking
                        ? ""
                        : now
                                ? callers(pair) + " that do not send it are refused"
                                : pair.direction.whom() + " cannot rely on it");
    }

    /** A required name counts in a direction in which the property is seen; one without a property counts always. */
    private static boolean isInBoth(Pair pair, String name) {
        Property old = pair.old.properties.get(name);
        Property now = pair.now.properties.get(name);
        if (old == null && now == null) {
            return true;
        }
        if (old == null || now == null) {
            return false;
        }
        return isVisible(pair.comparison.old(old.parts()), pair) && isVisible(pair.comparison.now(now.parts()), pair);
    }

    private static String callers(Pair pair) {
        return pair.direction == io.getrasl.openapi.compat.Direction.REQUEST ? "callers" : "receivers";
    }
}
