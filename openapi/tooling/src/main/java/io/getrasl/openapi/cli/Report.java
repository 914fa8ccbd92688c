package io.getrasl.openapi.cli;

import io.getrasl.openapi.rules.Check;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.Locale;
import java.util.Optional;

/**
 * The outcome of a check in one line.
 *
 * @param check       the outcome
 * @param nanoseconds how long it took
 */
record Report(Check check, long nanoseconds) {

    boolean isFine() {
        return check.findings().isEmpty();
    }

    String summary() {
        int errors = check.findings().size();
        if (errors > 0) {
            return "openapi: " + count(errors, "error");
        }
        ObjectNode document = check.bundle().orElseThrow().document();
        return String.format(
                Locale.ROOT,
                "openapi: no findings, %s, %s in %.1f s",
                count(operations(document), "operation"),
                count(size(document.at("/components/schemas")), "schema"),
                nanoseconds / 1e9);
    }

    private static int operations(ObjectNode document) {
        return document.object("paths").stream()
                .flatMap(paths -> paths.members().stream())
                .map(Member::value)
                .filter(ObjectNode.class::isInstance)
                .mapToInt(item -> (int) ((ObjectNode) item)
                        .members().stream()
                                .filter(member ->
                                        member.value().child("responses").isPresent())
                                .count())
                .sum();
    }

    private static int size(Optional<Node> object) {
        return object.map(node -> ((ObjectNode) node).members().size()).orElse(0);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
