package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** {@code conflicting-keywords}: of two keys that exclude each other one is used. */
final class ExclusiveKeywords implements Rule<Bundle> {

    private static final Map<String, List<List<String>>> PAIRS = Map.of(
            "Parameter", List.of(List.of("example", "examples"), List.of("schema", "content")),
            "Header", List.of(List.of("example", "examples"), List.of("schema", "content")),
            "MediaType", List.of(List.of("example", "examples")),
            "Example", List.of(List.of("value", "externalValue")),
            "Link", List.of(List.of("operationId", "operationRef")),
            "License", List.of(List.of("identifier", "url")));

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Grammar.walk(
                bundle.document(),
                (kind, object) -> PAIRS.getOrDefault(kind.name(), List.of())
                        .forEach(pair -> object.member(pair.get(1))
                                .filter(second -> object.member(pair.get(0)).isPresent())
                                .ifPresent(second -> findings.accept(new Finding(
                                        second.place(),
                                        "conflicting-keywords",
                                        kind.shown() + " has either '" + pair.get(0) + "' or '" + pair.get(1)
                                                + "', not both",
                                        "keep one of the two")))));
    }
}
