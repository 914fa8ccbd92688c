package io.getrasl.openapi.cli;

import io.getrasl.openapi.rules.Check;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Prints the outcome of a check for people: a line for each finding, and a last line that sums up. */
final class TextReport {

    private TextReport() {}

    static void print(Check check, Duration duration, PrintStream out) {
        check.findings().forEach(out::println);
        out.println("openapi: " + summary(check, duration));
    }

    private static String summary(Check check, Duration duration) {
        if (!check.findings().isEmpty()) {
            return count(check.findings().size(), "error");
        }
        ObjectNode document = check.bundle().orElseThrow().document();
        return String.format(
                Locale.ROOT,
                "no findings, %s, %s in %.1f s",
                count(operations(document), "operation"),
                count(size(document.at("/components/schemas")), "schema"),
                duration.toMillis() / 1e3);
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
