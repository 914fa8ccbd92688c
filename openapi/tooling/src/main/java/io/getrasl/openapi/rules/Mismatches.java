package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.Spelling;
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

/** Finds where a value breaks its schema, by the keywords that this project's schemas may have. */
final class Mismatches {

    private final ObjectNode document;
    private final String rule;
    private final boolean itemsJudgedOneByOne;
    private final Consumer<Finding> findings;

    /**
     * A search in one document.
     *
     * @param document            what references point into
     * @param rule                the id that findings get
     * @param itemsJudgedOneByOne whether {@code x-validated-by-item} lets items break their schema, as it does in requests
     * @param findings            takes what is found
     */
    Mismatches(ObjectNode document, String rule, boolean itemsJudgedOneByOne, Consumer<Finding> findings) {
        this.document = document;
        this.rule = rule;
        this.itemsJudgedOneByOne = itemsJudgedOneByOne;
        this.findings = findings;
    }

    /**
     * Reports where {@code value} breaks {@code schema}.
     *
     * @param place where to point for a value that has no part to point at
     * @param name  what the value is called
     */
    void find(Place place, String name, Node value, Node schema) {
        if (!(schema instanceof ObjectNode object)) {
            return;
        }
        object.text("$ref")
                .flatMap(reference -> JsonPointer.follow(document, reference))
                .ifPresent(target -> find(place, name, value, target));
        items(object, "allOf").forEach(part -> find(place, name, value, part));
        List<Node> choices = items(object, object.child("oneOf").isPresent() ? "oneOf" : "anyOf");
        if (choices.size() == 2 && !isNull(value)) {
            // The one form that is allowed: a reference, or null.
            choices.forEach(choice -> choice.text("$ref").ifPresent(reference -> find(place, name, value, choice)));
        }
        judge(place, name, value, object);
    }

    private void judge(Place place, String name, Node value, ObjectNode schema) {
        Set<String> types = Types.of(schema);
        boolean file = value instanceof ObjectNode && schema.text("format").equals(Optional.of("binary"));
        if (file) {
            return;
        }
        // A type that does not exist has a finding of its own.
        if (!types.isEmpty() && Types.NAMES.containsAll(types) && !Types.match(types, value)) {
            report(place, name, "must be of the type " + String.join(" or ", new TreeSet<>(types)), value);
            return;
        }
        if (value instanceof ScalarNode scalar) {
            ScalarLimits.broken(scalar, schema).ifPresent(limit -> report(place, name, limit, value));
        } else if (value instanceof ArrayNode array) {
            judgeItems(place, name, array, schema);
        } else if (value instanceof ObjectNode object) {
            judgeProperties(place, name, object, schema);
        }
    }

    private void judgeItems(Place place, String name, ArrayNode array, ObjectNode schema) {
        ScalarLimits.count(array.items().size(), "Items", "items", schema)
                .ifPresent(limit -> report(place, name, limit, array));
        boolean exempt =
                itemsJudgedOneByOne && schema.child("x-validated-by-item").isPresent();
        if (!exempt) {
            schema.child("items")
                    .ifPresent(each ->
                            array.items().forEach(item -> find(item.place(), "an item of " + name, item, each)));
        }
    }

    private void judgeProperties(Place place, String name, ObjectNode value, ObjectNode schema) {
        Optional<ObjectNode> properties = schema.object("properties");
        for (Node required : items(schema, "required")) {
            Expectation.scalar(required)
                    .filter(key -> value.child(key).isEmpty())
                    .ifPresent(key -> findings.accept(new Finding(
                            place, rule, "'" + key + "' is required here and missing", "add '" + key + "'")));
        }
        for (Member member : value.members()) {
            Optional<Node> described = properties.flatMap(all -> all.child(member.name()));
            if (described.isPresent()) {
                find(member.place(), "'" + member.name() + "'", member.value(), described.get());
            } else {
                undescribed(member, properties, schema);
            }
        }
    }

    private void undescribed(Member member, Optional<ObjectNode> properties, ObjectNode schema) {
        Node others = schema.child("additionalProperties").orElse(null);
        if (others instanceof ScalarNode scalar && scalar.text().equals("false")) {
            List<String> known = properties.stream()
                    .flatMap(all -> all.members().stream().map(Member::name))
                    .toList();
            findings.accept(new Finding(
                    member.place(),
                    rule,
                    "the schema has no '" + member.name() + "' and takes nothing else",
                    Spelling.nearest(member.name(), known)
                            .map(near -> "write " + near)
                            .orElse("delete it, or describe it in the schema")));
        } else if (others != null) {
            find(member.place(), "'" + member.name() + "'", member.value(), others);
        }
    }

    private void report(Place place, String name, String limit, Node value) {
        findings.accept(new Finding(
                place,
                rule,
                name + " " + limit + ", and this is " + Described.value(value),
                "correct the value, or the schema if it is the value that is right"));
    }

    private static boolean isNull(Node value) {
        return Types.nameOf(value).equals("null");
    }

    private static List<Node> items(ObjectNode schema, String keyword) {
        return schema.child(keyword).orElse(null) instanceof ArrayNode array ? array.items() : List.of();
    }
}
