package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** {@code unknown-tag} and {@code unknown-security-scheme}: what operations name, the root document defines. */
final class KnownNames implements Rule<Bundle> {

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        ObjectNode document = bundle.document();
        Set<String> tags = new TreeSet<>();
        items(document.child("tags")).forEach(tag -> tag.text("name").ifPresent(tags::add));
        Set<String> schemes = new TreeSet<>();
        document.at("/components/securitySchemes")
                .ifPresent(section -> members(section).forEach(scheme -> schemes.add(scheme.name())));
        schemes(document).forEach(scheme -> judge(scheme.place(), "security-scheme", scheme.name(), schemes, findings));
        operations(document).forEach(operation -> {
            schemes(operation)
                    .forEach(scheme -> judge(scheme.place(), "security-scheme", scheme.name(), schemes, findings));
            items(operation.child("tags"))
                    .filter(ScalarNode.class::isInstance)
                    .forEach(tag -> judge(tag.place(), "tag", ((ScalarNode) tag).text(), tags, findings));
        });
    }

    private static void judge(Place place, String kind, String name, Set<String> known, Consumer<Finding> findings) {
        if (!known.contains(name)) {
            Optional<String> near = Spelling.nearest(name, known);
            findings.accept(new Finding(
                    place,
                    "unknown-" + kind,
                    "the root document defines no " + kind.replace('-', ' ') + " '" + name + "'",
                    near.map(other -> "write " + other).orElse("define it in the root document, or take it away")));
        }
    }

    private static Stream<Member> schemes(ObjectNode holder) {
        return items(holder.child("security")).flatMap(KnownNames::members);
    }

    private static Stream<ObjectNode> operations(ObjectNode document) {
        return Stream.of("paths", "webhooks")
                .flatMap(part -> document.child(part).stream())
                .flatMap(KnownNames::members)
                .flatMap(path -> members(path.value()))
                .filter(member -> UniqueOperationIds.METHODS.contains(member.name()))
                .map(Member::value)
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
    }

    private static Stream<Member> members(Node node) {
        return node instanceof ObjectNode object ? object.members().stream() : Stream.empty();
    }

    private static Stream<Node> items(Optional<Node> node) {
        List<Node> items = node.orElse(null) instanceof ArrayNode array ? array.items() : List.of();
        return items.stream();
    }
}
