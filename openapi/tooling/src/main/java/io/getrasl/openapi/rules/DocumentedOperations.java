package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.profile.NullableReferences;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.function.Consumer;

/** {@code missing-tag}, {@code missing-scope} and {@code missing-description}: what a reader of the documentation needs. */
final class DocumentedOperations implements Rule<Bundle> {

    private static final String DESCRIPTION = "missing-description";

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        for (Endpoint endpoint : Endpoint.of(bundle.document())) {
            ObjectNode operation = endpoint.operation();
            int tags = Nodes.items(operation, "tags").size();
            if (tags != 1) {
                findings.accept(new Finding(
                        operation.member("tags").map(Member::place).orElse(endpoint.place()),
                        "missing-tag",
                        endpoint.shown() + (tags == 0 ? " has no tag" : " has several tags"),
                        "give it one of the tags that the root document declares"));
            }
            for (String text : new String[] {"summary", "description"}) {
                if (operation.member(text).isEmpty() && !isMisspelt(operation, text)) {
                    findings.accept(new Finding(
                            endpoint.place(),
                            DESCRIPTION,
                            endpoint.shown() + " has no " + text,
                            text.equals("summary")
                                    ? "add summary: with a few words"
                                    : "add description: with what it does"));
                }
            }
            if (!endpoint.webhook() && !hasScope(operation)) {
                findings.accept(new Finding(
                        operation.member("security").map(Member::place).orElse(endpoint.place()),
                        "missing-scope",
                        endpoint.shown() + " does not name the scope that it needs",
                        "add security: [{ bearer: ['contacts:read'] }] with its own scope"));
            }
        }
        PlacesOfObjects places = PlacesOfObjects.of(bundle.document());
        Grammar.walk(bundle.document(), (kind, object) -> {
            if ((kind.is("Parameter") || kind.is("Tag") || kind.is("Header"))
                    && object.member("description").isEmpty()) {
                findings.accept(new Finding(
                        places.find(object),
                        DESCRIPTION,
                        kind.shown() + " has no description",
                        "add description: with one sentence"));
            } else if (kind.is("Schema")) {
                properties(object, findings);
            }
        });
        Nodes.members(bundle.document().child("components").orElse(bundle.document()), "schemas").stream()
                .filter(schema -> schema.value().child("description").isEmpty())
                .forEach(schema -> findings.accept(new Finding(
                        schema.place(),
                        DESCRIPTION,
                        "the schema '" + schema.name() + "' has no description",
                        "add description: with what it stands for")));
    }

    private static boolean isMisspelt(ObjectNode object, String key) {
        return object.members().stream().anyMatch(member -> Spelling.distance(member.name(), key) == 1);
    }

    private static boolean hasScope(ObjectNode operation) {
        return Nodes.items(operation, "security").stream()
                .filter(ObjectNode.class::isInstance)
                .flatMap(item -> ((ObjectNode) item).members().stream())
                .anyMatch(scheme -> scheme.value() instanceof ArrayNode scopes
                        && !scopes.items().isEmpty());
    }

    /** What a property refers to has a description of its own. */
    private static void properties(ObjectNode schema, Consumer<Finding> findings) {
        for (Member property : Nodes.members(schema, "properties")) {
            boolean described = property.value().child("description").isPresent()
                    || property.value().child("$ref").isPresent()
                    || property.value().child("const").isPresent()
                    || NullableReferences.KEYWORDS.stream()
                            .anyMatch(keyword -> property.value()
                                    .child(keyword)
                                    .flatMap(NullableReferences::in)
                                    .isPresent());
            if (property.value() instanceof ObjectNode && !described) {
                findings.accept(new Finding(
                        property.place(),
                        DESCRIPTION,
                        "the property '" + property.name() + "' has no description",
                        "add description: with one sentence"));
            }
        }
    }
}
