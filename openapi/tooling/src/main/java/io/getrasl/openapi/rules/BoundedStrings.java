package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code unbounded-string}: every text that a caller sends has a limit, or says why it has none. */
final class BoundedStrings implements Rule<Bundle> {

    private static final List<String> BOUNDS = List.of("maxLength", "enum", "const", "x-unbounded");
    private static final Set<String> BOUNDED_FORMATS =
            Set.of("binary", "date", "date-time", "ipv4", "ipv6", "time", "uuid");
    private static final Pattern ENDLESS = Pattern.compile("(?<!\\\\)[*+]|\\{[0-9]+,}");

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        ObjectNode document = bundle.document();
        Set<Node> sent = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Endpoint endpoint : Endpoint.called(document)) {
            endpoint.parameters()
                    .forEach(parameter -> References.object(document, parameter)
                            .flatMap(each -> each.child("schema"))
                            .ifPresent(schema -> collect(document, schema, sent)));
            endpoint.operation()
                    .child("requestBody")
                    .flatMap(body -> References.object(document, body))
                    .ifPresent(body -> Nodes.members(body, "content")
                            .forEach(media -> media.value()
                                    .child("schema")
                                    .ifPresent(schema -> collect(document, schema, sent))));
        }
        PlacesOfObjects places = PlacesOfObjects.of(document);
        Grammar.walk(document, (kind, schema) -> {
            if (kind.is("Schema") && sent.contains(schema) && !isBounded(schema)) {
                findings.accept(new Finding(
                        places.find(schema),
                        "unbounded-string",
                        "a caller may send a text of any length here",
                        "add maxLength, or x-unbounded: with the reason why there is none"));
            }
        });
    }

    /** A schema and everything that values of it are made of. */
    private static void collect(ObjectNode document, Node node, Set<Node> sent) {
        if (node instanceof ArrayNode array) {
            array.items().forEach(item -> collect(document, item, sent));
        } else if (node instanceof ObjectNode schema && sent.add(schema)) {
            schema.text("$ref")
                    .flatMap(reference -> JsonPointer.follow(document, reference))
                    .ifPresent(target -> collect(document, target, sent));
            for (String keyword : List.of("items", "additionalProperties", "allOf", "anyOf", "oneOf")) {
                schema.child(keyword).ifPresent(part -> collect(document, part, sent));
            }
            Nodes.members(schema, "properties").forEach(property -> collect(document, property.value(), sent));
        }
    }

    private static boolean isBounded(ObjectNode schema) {
        return !Types.of(schema).contains("string")
                || BOUNDS.stream().anyMatch(keyword -> schema.member(keyword).isPresent())
                // A misspelt limit has a finding of its own.
                || schema.members().stream()
                        .anyMatch(member -> Spelling.distance(member.name(), "maxLength") <= 2
                                || Spelling.distance(member.name(), "enum") == 1)
                || schema.text("format").filter(BOUNDED_FORMATS::contains).isPresent()
                || schema.text("pattern").filter(BoundedStrings::isBounded).isPresent();
    }

    private static boolean isBounded(String pattern) {
        return pattern.startsWith("^")
                && pattern.endsWith("$")
                && !ENDLESS.matcher(pattern).find();
    }
}
