package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** {@code unknown-required}: what is required is a property of the same object. */
final class RequiredProperties implements Rule<Bundle> {

    private static final List<String> PARTS = List.of("allOf", "oneOf", "anyOf");
    private static final List<String> CONDITIONS = List.of("not", "if", "then", "else");

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        ObjectNode document = bundle.document();
        Map<ObjectNode, Set<String>> wholes = new IdentityHashMap<>();
        Grammar.walk(document, (kind, schema) -> {
            if (kind.is("Schema")) {
                Set<String> properties = wholes.getOrDefault(schema, new TreeSet<>());
                collect(document, schema, properties, new HashSet<>());
                // A part may demand what the whole or another part describes.
                PARTS.stream()
                        .flatMap(keyword -> items(schema, keyword).stream())
                        .filter(ObjectNode.class::isInstance)
                        .forEach(part -> wholes.put((ObjectNode) part, properties));
                CONDITIONS.stream()
                        .flatMap(keyword -> schema.object(keyword).stream())
                        .forEach(part -> wholes.put(part, properties));
                judge(schema, properties, findings);
            }
        });
    }

    private static void judge(ObjectNode schema, Set<String> properties, Consumer<Finding> findings) {
        if (schema.object("additionalProperties").isPresent()
                || schema.child("patternProperties").isPresent()
                || schema.at("/properties/$ref").isPresent()
                || properties.isEmpty()
                        && schema.child("properties").isEmpty()
                        && !Types.of(schema).contains("object")) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Node item : items(schema, "required")) {
            if (!(item instanceof ScalarNode scalar) || !scalar.isText()) {
                continue;
            }
            String name = scalar.text();
            if (!properties.contains(name)) {
                findings.accept(new Finding(
                        item.place(),
                        "unknown-required",
                        "'" + name + "' is required, and the object has no such property",
                        Spelling.nearest(name, properties)
                                .map(near -> "write " + near)
                                .orElse("describe it under properties, or delete it here")));
            } else if (!seen.add(name)) {
                findings.accept(new Finding(
                        item.place(), "unknown-required", "'" + name + "' is listed twice here", "delete one of them"));
            }
        }
    }

    /** Adds the names of all properties that a schema has by itself, by reference and by its parts. */
    private static void collect(ObjectNode document, Node node, Set<String> names, Set<String> followed) {
        if (!(node instanceof ObjectNode schema)) {
            return;
        }
        schema.object("properties")
                .ifPresent(properties ->
                        properties.members().stream().map(Member::name).forEach(names::add));
        schema.text("$ref")
                .filter(followed::add)
                .flatMap(reference -> JsonPointer.follow(document, reference))
                .ifPresent(target -> collect(document, target, names, followed));
        PARTS.forEach(keyword -> items(schema, keyword).forEach(part -> collect(document, part, names, followed)));
    }

    private static List<Node> items(ObjectNode schema, String keyword) {
        return schema.child(keyword).orElse(null) instanceof ArrayNode array ? array.items() : List.of();
    }
}
