package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.grammar.Kind;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** {@code undated-deprecation}: what is deprecated says until when it works and what to use instead. */
final class DatedDeprecations implements Rule<Bundle> {

    private static final String RULE = "undated-deprecation";
    private static final String SUNSET = "x-sunset";
    private static final String SUCCESSOR = "x-replaced-by";

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Set<String> operations = Endpoint.of(bundle.document()).stream()
                .flatMap(endpoint -> endpoint.operation().text("operationId").stream())
                .collect(Collectors.toSet());
        Grammar.walk(bundle.document(), (kind, object) -> {
            if (Nodes.isTrue(object, "deprecated")) {
                judge(kind, object, operations, findings);
            }
        });
    }

    private static void judge(Kind kind, ObjectNode object, Set<String> operations, Consumer<Finding> findings) {
        Place place = object.member("deprecated").orElseThrow().place();
        if (object.member(SUNSET).isEmpty()) {
            findings.accept(new Finding(
                    place,
                    RULE,
                    "this is deprecated without an end",
                    "add " + SUNSET + ": with the day from which on it may be gone, like 2027-12-31"));
        }
        object.text(SUNSET)
                .filter(date -> !Formats.match("date", date))
                .ifPresent(date -> findings.accept(new Finding(
                        object.member(SUNSET).orElseThrow().place(),
                        RULE,
                        "'" + date + "' is no date",
                        "write a day like 2027-12-31")));
        if (object.member(SUCCESSOR).isEmpty()) {
            findings.accept(new Finding(
                    place,
                    RULE,
                    "this is deprecated, and nothing says what to use instead",
                    "add " + SUCCESSOR + ": with " + (kind.is("Operation") ? "an operationId" : "a name")));
        } else if (kind.is("Operation")) {
            object.text(SUCCESSOR)
                    .filter(id -> !operations.contains(id))
                    .ifPresent(id -> findings.accept(new Finding(
                            object.member(SUCCESSOR).orElseThrow().place(),
                            RULE,
                            "there is no operation '" + id + "'",
                            Spelling.nearest(id, operations)
                                    .map(near -> "write " + near)
                                    .orElse("write an operationId"))));
        }
    }
}
