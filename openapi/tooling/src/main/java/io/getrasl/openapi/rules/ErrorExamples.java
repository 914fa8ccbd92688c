package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.JsonPointer;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** {@code error-example}: an error example carries the code that it is named after, which its status allows, and the code's details. */
final class ErrorExamples implements Rule<Bundle> {

    private static final String RULE = "error-example";

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        ObjectNode document = bundle.document();
        Map<String, Node> details = details(document);
        ErrorCatalogue catalogue = ErrorCatalogue.of(document);
        Grammar.walk(document, (kind, response) -> {
            if (kind.is("Response") && response.child("x-error-codes").orElse(null) instanceof ArrayNode codes) {
                Set<String> allowed = new TreeSet<>();
                codes.items()
                        .forEach(code ->
                                Expectation.scalar(code).map(catalogue::meant).ifPresent(allowed::add));
                examples(response, example -> judge(document, example, allowed, details, findings));
            }
        });
    }

    private static void examples(ObjectNode response, Consumer<Member> visitor) {
        response.object("content")
                .ifPresent(content -> content.members().stream()
                        .map(Member::value)
                        .filter(ObjectNode.class::isInstance)
                        .forEach(media -> ((ObjectNode) media)
                                .object("examples")
                                .ifPresent(examples -> examples.members().forEach(visitor))));
    }

    private static void judge(
            ObjectNode document,
            Member example,
            Set<String> allowed,
            Map<String, Node> details,
            Consumer<Finding> findings) {
        String named = example.name().replaceFirst("\\..*", "");
        if (!allowed.contains(named)) {
            findings.accept(new Finding(
                    example.place(),
                    RULE,
                    "the name '" + example.name() + "' starts with no code of this status",
                    "name it after one of " + String.join(", ", allowed) + ", or add the code to x-error-codes"));
            return;
        }
        Node resolved = example.value()
                .text("$ref")
                .flatMap(reference -> JsonPointer.follow(document, reference))
                .orElse(example.value());
        if (!(resolved.at("/value/error").orElse(null) instanceof ObjectNode error)) {
            return;
        }
        error.member("code")
                .filter(code -> !error.text("code").filter(named::equals).isPresent())
                .ifPresent(code -> findings.accept(new Finding(
                        code.place(),
                        RULE,
                        "the example is named '" + example.name() + "' and carries " + Described.value(code.value()),
                        "write code: " + named + ", or rename the example")));
        Node schema = details.get(named);
        error.member("details")
                .filter(member -> schema != null)
                .ifPresent(member -> new Mismatches(document, Traffic.REPLY)
                        .of(new Subject(member.place(), "'details'", member.value()), schema)
                        .forEach(mismatch -> findings.accept(mismatch.as(RULE))));
    }

    /** By code: the schema of its details. */
    private static Map<String, Node> details(ObjectNode document) {
        Map<String, Node> details = new TreeMap<>();
        Grammar.walk(document, (kind, schema) -> {
            if (kind.is("Schema")) {
                schema.object("x-error-catalogue")
                        .ifPresent(catalogue -> catalogue
                                .members()
                                .forEach(code -> code.value()
                                        .child("details")
                                        .ifPresent(shape -> details.put(code.name(), shape))));
            }
        });
        return details;
    }
}
