package io.getrasl.openapi.rules;

import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What schemas demand of objects. */
final class ObjectLimits {

    private static final int MOST_TYPING_ERRORS = 2;

    private final Mismatches mismatches;
    private final ObjectNode document;
    private final Traffic traffic;

    ObjectLimits(Mismatches mismatches, ObjectNode document, Traffic traffic) {
        this.mismatches = mismatches;
        this.document = document;
        this.traffic = traffic;
    }

    void judge(Subject subject, ObjectNode value, ObjectNode schema, List<Mismatch> found) {
        ScalarLimits.count(value.members().size(), "Properties", "properties", schema)
                .map(subject::breaks)
                .ifPresent(found::add);
        List<String> missing = Nodes.items(schema, "required").stream()
                .flatMap(required -> Expectation.scalar(required).stream())
                .filter(key -> isMissing(key, value, schema))
                .toList();
        if (missing.size() == 1) {
            found.add(missing(subject, missing.get(0), value, schema));
        } else if (!missing.isEmpty()) {
            found.add(new Mismatch(
                    subject.place(),
                    "'" + String.join("', '", missing) + "' are required here and missing",
                    "add them"));
        }
        for (Member dependency : Nodes.members(schema, "dependentRequired")) {
            if (value.child(dependency.name()).isPresent()) {
                Nodes.items(Optional.of(dependency.value()))
                        .forEach(key -> Expectation.scalar(key)
                                .filter(name -> value.child(name).isEmpty())
                                .ifPresent(name -> found.add(missing(subject, name, value, schema))));
            }
        }
        for (Member dependency : Nodes.members(schema, "dependentSchemas")) {
            if (value.child(dependency.name()).isPresent()) {
                found.addAll(mismatches.of(subject, dependency.value()));
            }
        }
        Optional<Node> names = schema.child("propertyNames");
        for (Member member : value.members()) {
            judgeProperty(subject, member, schema, found);
            names.ifPresent(form -> found.addAll(mismatches.of(
                    new Subject(
                            member.place(),
                            "the name '" + member.name() + "'",
                            ScalarNode.text(member.place(), member.name())),
                    form)));
        }
    }

    private void judgeProperty(Subject subject, Member member, ObjectNode schema, List<Mismatch> found) {
        Optional<Node> described = schema.object("properties").flatMap(all -> all.child(member.name()));
        described.ifPresent(form -> found.addAll(mismatches.of(subject.property(member), form)));
        boolean known = described.isPresent();
        for (Member form : Nodes.members(schema, "patternProperties")) {
            if (Patterns.matches(form.name(), member.name())) {
                known = true;
                found.addAll(mismatches.of(subject.property(member), form.value()));
            }
        }
        Optional<Node> others = schema.child("additionalProperties").filter(each -> !each.equals(schema));
        if (!known && others.isPresent()) {
            if (others.get() instanceof ScalarNode closed && closed.text().equals("false")) {
                found.add(unknown(member, schema));
            } else {
                found.addAll(mismatches.of(subject.property(member), others.get()));
            }
        }
    }

    /** A required name that is misspelt has a finding of its own, from which these would only follow. */
    private static boolean isMisspelt(String key, ObjectNode schema) {
        Set<String> required = Nodes.items(schema, "required").stream()
                .flatMap(name -> Expectation.scalar(name).stream())
                .collect(Collectors.toSet());
        List<String> described =
                Nodes.members(schema, "properties").stream().map(Member::name).toList();
        return key.length() > MOST_TYPING_ERRORS + 1
                && !described.contains(key)
                && described.stream()
                        .anyMatch(
                                name -> !required.contains(name) && Spelling.distance(name, key) <= MOST_TYPING_ERRORS);
    }

    private boolean isMissing(String key, ObjectNode value, ObjectNode schema) {
        if (value.child(key).isPresent() || isMisspelt(key, schema)) {
            return false;
        }
        Optional<ObjectNode> property = schema.object("properties")
                .flatMap(all -> all.child(key))
                .flatMap(node -> References.object(document, node));
        return switch (traffic) {
            case REQUEST ->
                property.filter(form -> Nodes.isTrue(form, "readOnly")).isEmpty();
            case REPLY ->
                property.filter(form -> Nodes.isTrue(form, "writeOnly")).isEmpty();
            case NONE -> true;
        };
    }

    private static Mismatch missing(Subject subject, String key, ObjectNode value, ObjectNode schema) {
        List<String> unknown = value.members().stream()
                .map(Member::name)
                .filter(name -> schema.object("properties")
                        .flatMap(all -> all.child(name))
                        .isEmpty())
                .toList();
        return new Mismatch(
                subject.place(),
                "'" + key + "' is required here and missing",
                Spelling.nearest(key, unknown)
                        .map(near -> "write " + key + " instead of " + near)
                        .orElse("add '" + key + "'"));
    }

    private static Mismatch unknown(Member member, ObjectNode schema) {
        List<String> known =
                Nodes.members(schema, "properties").stream().map(Member::name).toList();
        return new Mismatch(
                member.place(),
                "the schema has no '" + member.name() + "' and takes nothing else",
                Spelling.nearest(member.name(), known)
                        .map(near -> "write " + near)
                        .orElse("delete it, or describe it in the schema"));
    }
}
