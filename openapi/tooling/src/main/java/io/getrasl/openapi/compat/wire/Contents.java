package io.getrasl.openapi.compat.wire;

import io.getrasl.openapi.Place;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.compat.Direction;
import io.getrasl.openapi.compat.Effect;
import io.getrasl.openapi.compat.Kind;
import io.getrasl.openapi.compat.schema.Canonical;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares bodies by their content types. Case, blanks and the charset of a content type do not matter. */
final class Contents {

    private final Direction direction;
    private final String part;
    private final Place place;
    private final Place former;
    private final Scope scope;

    private Contents(Direction direction, String part, Place place, Place former, Scope scope) {
        this.direction = direction;
        this.part = part;
        this.place = place;
        this.former = former;
        this.scope = scope;
    }

    static void compare(
            ObjectNode old, ObjectNode now, Direction direction, String part, Place place, Place former, Scope scope) {
        Place nearest = now.member("content").map(Member::place).orElse(place);
        new Contents(direction, part, nearest, former, scope).compare(types(old, scope.old), types(now, scope.now));
    }

    static Map<String, Member> types(ObjectNode owner, io.getrasl.openapi.compat.document.ApiDocument document) {
        Map<String, Member> types = new LinkedHashMap<>();
        for (Member member : document.members(owner, "content")) {
            types.putIfAbsent(normal(member.name()), member);
        }
        return types;
    }

    private static String normal(String type) {
        return type.toLowerCase(Locale.ROOT).replaceAll("\\s", "").replaceAll(";charset=[^;]*", "");
    }

    private void compare(Map<String, Member> old, Map<String, Member> now) {
        old.forEach((type, media) -> {
            Optional<Member> kept = Optional.ofNullable(now.get(type)).or(() -> covering(type, now));
            if (kept.isPresent()) {
                both(media, kept.get());
            } else if (now.keySet().stream().noneMatch(other -> !direction.isSent() && covers(type, other))) {
                scope.add(
                        CompatibilityRule.MEDIA_TYPE_REMOVED,
                        Effect.BREAKING_WIRE,
                        Kind.REMOVED,
                        part,
                        place,
                        Optional.of(media.place()),
                        "the content type " + type + " is gone",
                        direction.isSent()
                                ? direction.whom() + " are refused"
                                : direction.whom() + " no longer get it");
            }
        });
        now.forEach((type, media) -> {
            boolean known = old.containsKey(type) || covering(type, old).isPresent();
            if (!known) {
                added(type, media, old.isEmpty());
            }
        });
    }

    /** Callers choose what they read by Accept; receivers of webhooks cannot. */
    private void added(String type, Member media, boolean first) {
        boolean breaking = direction == Direction.EVENT && !first;
        scope.add(
                CompatibilityRule.MEDIA_TYPE_ADDED,
                breaking ? Effect.BREAKING_WIRE : Effect.ADDITIVE,
                Kind.ADDED,
                part,
                media.place(),
                Optional.empty(),
                "the content type " + type + " is new",
                breaking ? "receivers cannot read it" : "");
    }

    private static Optional<Member> covering(String type, Map<String, Member> others) {
        return others.entrySet().stream()
                .filter(entry -> covers(entry.getKey(), type))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean covers(String range, String type) {
        return range.equals("*/*")
                || range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1))
                || range.equals(type);
    }

    private void both(Member old, Member now) {
        Optional<Node> before = old.value().child("schema");
        Optional<Node> after = now.value().child("schema");
        if (before.isPresent() || after.isPresent()) {
            scope.schema(before.orElse(nothing(old)), after.orElse(nothing(now)), direction, part);
        }
        encodings(old, now);
    }

    /** A body without a schema may be anything. */
    private static Node nothing(Member media) {
        return ObjectNode.of(media.place(), List.of());
    }

    private void encodings(Member old, Member now) {
        Optional<Node> before = old.value().child("encoding");
        Optional<Node> after = now.value().child("encoding");
        Set<String> fields = new TreeSet<>();
        before.ifPresent(node -> names(node, fields));
        after.ifPresent(node -> names(node, fields));
        for (String field : fields) {
            String one = encoding(before, field);
            String other = encoding(after, field);
            if (!one.equals(other) && !takesMore(before, after, field)) {
                scope.breaking(
                        CompatibilityRule.ENCODING_CHANGED,
                        part + ", field `" + field + "`",
                        after.flatMap(node -> node.child(field))
                                .map(Node::place)
                                .orElse(now.place()),
                        former,
                        "its encoding changes from " + one + " to " + other,
                        direction.whom() + " as before are not understood");
            }
        }
    }

    /** Whether only content types of a file were added, in a direction in which that hurts nobody. */
    private boolean takesMore(Optional<Node> before, Optional<Node> after, String field) {
        Optional<Node> one = before.flatMap(node -> node.child(field));
        Optional<Node> other = after.flatMap(node -> node.child(field));
        return direction.isSent()
                && one.isPresent()
                && other.isPresent()
                && without(one.get()).equals(without(other.get()))
                && contentTypes(other.get()).containsAll(contentTypes(one.get()));
    }

    private static String without(Node encoding) {
        return encoding instanceof ObjectNode object
                ? Canonical.json(object.filter(name -> !name.equals("contentType")))
                : Canonical.json(encoding);
    }

    private static Set<String> contentTypes(Node encoding) {
        return Set.copyOf(List.of(
                encoding.text("contentType").orElse("").toLowerCase(Locale.ROOT).split("\\s*,\\s*")));
    }

    private static void names(Node node, Set<String> into) {
        if (node instanceof ObjectNode object) {
            object.members().forEach(member -> into.add(member.name()));
        }
    }

    private static String encoding(Optional<Node> encodings, String field) {
        return encodings
                .flatMap(node -> node.child(field))
                .map(node -> node instanceof ObjectNode object
                        ? object.filter(name -> !name.equals("description") && !name.startsWith("x-"))
                        : node)
                .map(Canonical::json)
                .filter(text -> !text.equals("{}"))
                .orElse("none");
    }
}
