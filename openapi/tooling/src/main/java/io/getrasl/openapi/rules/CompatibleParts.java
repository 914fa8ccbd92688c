package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.bundle.JsonWriter;
import io.getrasl.openapi.profile.Composition;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** {@code allof-conflict} and {@code allof-closed}: what a schema brings together by {@code allOf} can be one object. */
final class CompatibleParts implements Rule<Bundle> {

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        ObjectNode document = bundle.document();
        document.at("/components/schemas")
                .filter(ObjectNode.class::isInstance)
                .ifPresent(schemas -> ((ObjectNode) schemas)
                        .members()
                        .forEach(schema -> Composition.parts(document, schema.value())
                                .ifPresent(parts -> judge(schema.name(), parts, findings))));
    }

    private static void judge(String name, List<ObjectNode> parts, Consumer<Finding> findings) {
        Map<String, Member> all = new HashMap<>();
        for (ObjectNode part : parts) {
            boolean last = part == parts.get(parts.size() - 1);
            for (Member property : properties(part)) {
                Member former = all.put(property.name(), property);
                if (former != null && !(last ? narrows(property, former) : same(property, former))) {
                    findings.accept(conflict(name, property, former));
                }
            }
        }
        for (ObjectNode part : parts) {
            part.member("additionalProperties")
                    .filter(closed ->
                            isFalse(closed.value()) && properties(part).size() < all.size())
                    .ifPresent(closed -> findings.accept(closed(name, closed)));
        }
    }

    private static Finding conflict(String name, Member property, Member former) {
        return new Finding(
                property.place(),
                "allof-conflict",
                "'" + name + "' brings together this '" + property.name() + "' and another one at " + former.place(),
                "describe the property in one place only, or alike in both");
    }

    private static Finding closed(String name, Member closed) {
        return new Finding(
                closed.place(),
                "allof-closed",
                "this refuses the properties that '" + name + "' takes from elsewhere",
                "take it away here, or list all properties here instead of bringing them together by allOf");
    }

    /** The schema itself has the last word, but only on which of the values of the same types it takes. */
    private static boolean narrows(Member property, Member former) {
        Set<String> types = types(property.value());
        return types.isEmpty()
                || types(former.value()).isEmpty()
                || types(former.value()).containsAll(types);
    }

    private static boolean same(Member property, Member former) {
        return shape(property.value()).equals(shape(former.value()));
    }

    private static String shape(Node schema) {
        return JsonWriter.compact(
                schema instanceof ObjectNode object
                        ? object.filter(name -> !name.equals("description") && !name.startsWith("x-provenance"))
                        : schema);
    }

    private static Set<String> types(Node schema) {
        Set<String> types = new HashSet<>();
        Optional<Node> type = schema.child("type");
        type.stream()
                .flatMap(node -> node instanceof ArrayNode array ? array.items().stream() : Stream.of(node))
                .filter(ScalarNode.class::isInstance)
                .forEach(node -> types.add(((ScalarNode) node).text()));
        return types;
    }

    private static List<Member> properties(ObjectNode part) {
        return part.object("properties")
                .map(properties -> List.copyOf(properties.members()))
                .orElseGet(List::of);
    }

    private static boolean isFalse(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.type() == ScalarNode.Type.BOOLEAN
                && scalar.text().equals("false");
    }
}
