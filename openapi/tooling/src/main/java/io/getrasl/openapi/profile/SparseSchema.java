package io.getrasl.openapi.profile;

import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A schema that builds on its own sparse form, written as one. */
final class SparseSchema {

    private static final Set<String> MERGED = Set.of("allOf", "required", "properties");

    private SparseSchema() {}

    static String reference(String schema) {
        return "#/components/schemas/" + schema;
    }

    /**
     * The full schema with the properties of the sparse one as its own.
     *
     * @param reference how the full schema refers to the sparse one
     */
    static ObjectNode flatten(ObjectNode full, ObjectNode sparse, String reference) {
        List<Member> members = new ArrayList<>();
        sparse.member("type").filter(type -> full.member("type").isEmpty()).ifPresent(members::add);
        full.filter(name -> !MERGED.contains(name)).members().forEach(members::add);
        otherParts(full, reference).ifPresent(members::add);
        ObjectNode properties = properties(full, sparse);
        Set<String> required = new HashSet<>();
        required.addAll(texts(sparse.child("required")));
        required.addAll(texts(full.child("required")));
        Member place =
                full.member("required").or(() -> sparse.member("required")).orElse(null);
        if (place != null) {
            List<Node> names = new ArrayList<>();
            properties.members().stream()
                    .filter(property -> required.contains(property.name()))
                    .forEach(property -> names.add(ScalarNode.text(property.place(), property.name())));
            members.add(place.with(new ArrayNode(place.place(), names)));
        }
        members.add(sparse.member("properties")
                .map(own -> own.with(properties))
                .orElse(new Member(full.place(), "properties", properties)));
        return ObjectNode.of(full.place(), members);
    }

    /** What else the full schema builds on. */
    private static Optional<Member> otherParts(ObjectNode full, String reference) {
        return full.member("allOf").flatMap(allOf -> {
            List<Node> others = ((ArrayNode) allOf.value())
                    .items().stream()
                            .filter(part -> !part.text("$ref").equals(Optional.of(reference)))
                            .toList();
            return others.isEmpty()
                    ? Optional.empty()
                    : Optional.of(allOf.with(new ArrayNode(allOf.value().place(), others)));
        });
    }

    /** The sparse schema's properties in their order; where the full one narrows a property, its word counts. */
    private static ObjectNode properties(ObjectNode full, ObjectNode sparse) {
        ObjectNode properties = sparse.object("properties").orElseGet(() -> ObjectNode.of(sparse.place(), List.of()));
        for (Member own : full.object("properties").map(ObjectNode::members).orElseGet(List::of)) {
            properties = properties.with(own);
        }
        return properties;
    }

    private static List<String> texts(Optional<Node> array) {
        return array.filter(ArrayNode.class::isInstance).map(ArrayNode.class::cast).stream()
                .flatMap(node -> node.items().stream())
                .filter(ScalarNode.class::isInstance)
                .map(item -> ((ScalarNode) item).text())
                .toList();
    }
}
