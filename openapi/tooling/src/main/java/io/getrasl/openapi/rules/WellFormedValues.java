package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.grammar.Shape;
import io.getrasl.openapi.source.Context;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code wrong-value}: the value of every keyword is of the type that OpenAPI gives it. */
final class WellFormedValues implements Rule<Bundle> {

    private static final String RULE = "wrong-value";

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Grammar.walk(
                bundle.document(),
                (kind, object) -> object.members()
                        .forEach(member ->
                                kind.shape(member.name()).ifPresent(shape -> judge(member, shape, findings))));
    }

    private static void judge(Member member, Shape shape, Consumer<Finding> findings) {
        Expectation expectation = Expectation.of(shape);
        switch (shape.holder()) {
            case ONE -> judge(member.place(), member.name(), member.value(), expectation, findings);
            case LIST -> {
                if (member.value() instanceof ArrayNode array) {
                    array.items().forEach(item -> judge(item.place(), member.name(), item, expectation, findings));
                } else {
                    report(member, "a list", listRemedy(member), findings);
                }
            }
            case MAP -> {
                if (member.value() instanceof ObjectNode object) {
                    object.members().stream()
                            .filter(each -> Context.OBJECT.reference(each).isEmpty())
                            .forEach(each -> judge(each.place(), each.name(), each.value(), expectation, findings));
                } else {
                    report(member, "an object", "write names with values below it", findings);
                }
            }
        }
    }

    private static void judge(
            Place place, String name, Node value, Expectation expectation, Consumer<Finding> findings) {
        if (!expectation.isMetBy(value)) {
            findings.accept(new Finding(
                    place,
                    RULE,
                    "'" + name + "' must be " + expectation.shown() + ", and this is " + Described.value(value),
                    expectation.remedy(name, value)));
        }
    }

    private static void report(Member member, String expected, String remedy, Consumer<Finding> findings) {
        findings.accept(new Finding(
                member.place(),
                RULE,
                "'" + member.name() + "' must be " + expected + ", and this is " + Described.value(member.value()),
                remedy));
    }

    private static String listRemedy(Member member) {
        Optional<String> single = Expectation.scalar(member.value());
        if (member.name().equals("required")
                && single.filter(text -> text.matches("true|false")).isPresent()) {
            return "delete it here, and name the property in the object that has it: required: [name]";
        }
        return single.map(text -> "write " + member.name() + ": [" + text + "]")
                .orElse("write [a, b], or lines that start with '- '");
    }
}
