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

/** Writes every component that brings objects together by {@code allOf} as one object with properties of its own. */
final class WithoutAllOf implements Rewriting {

    private static final Set<String> MERGED = Set.of("allOf", "required", "properties");

    @Override
    public ObjectNode rewrite(ObjectNode document) {
        return Schemas.map(
                document,
                schema -> Composition.parts(document, schema.value())
                        .<Node>map(parts -> flatten((ObjectNode) schema.value(), parts))
                        .orElse(schema.value()));
    }

    private static ObjectNode flatten(ObjectNode schema, List<ObjectNode> parts) {
        List<Member> members = new ArrayList<>();
        first(parts, "type").filter(type -> schema.member("type").isEmpty()).ifPresent(members::add);
        schema.filter(name -> !MERGED.contains(name)).members().forEach(members::add);
        ObjectNode properties = properties(schema, parts);
        first(parts, "required")
                .map(required -> required.with(required(properties, parts, required)))
                .ifPresent(members::add);
        members.add(first(parts, "properties")
                .map(own -> own.with(properties))
                .orElseGet(() -> new Member(schema.place(), "properties", properties)));
        return ObjectNode.of(schema.place(), members);
    }

    /** All properties in the order of the parts; where a later part narrows a property, its word counts. */
    private static ObjectNode properties(ObjectNode schema, List<ObjectNode> parts) {
        ObjectNode properties = ObjectNode.of(schema.place(), List.of());
        for (ObjectNode part : parts) {
            for (Member own : part.object("properties").map(ObjectNode::members).orElseGet(List::of)) {
                properties = properties.with(own);
            }
        }
        return properties;
    }

    private static ArrayNode required(ObjectNode properties, List<ObjectNode> parts, Member place) {
        Set<String> required = new HashSet<>();
        parts.forEach(part -> required.addAll(texts(part.child("required"))));
        List<Node> names = new ArrayList<>();
        properties.members().stream()
                .filter(property -> required.contains(property.name()))
                .forEach(property -> names.add(ScalarNode.text(property.place(), property.name())));
        return new ArrayNode(place.place(), names);
    }

    private static Optional<Member> first(List<ObjectNode> parts, String name) {
        return parts.stream().flatMap(part -> part.member(name).stream()).findFirst();
    }

    private static List<String> texts(Optional<Node> array) {
        return array.filter(ArrayNode.class::isInstance).map(ArrayNode.class::cast).stream()
                .flatMap(node -> node.items().stream())
                .filter(ScalarNode.class::isInstance)
                .map(item -> ((ScalarNode) item).text())
                .toList();
    }
}
