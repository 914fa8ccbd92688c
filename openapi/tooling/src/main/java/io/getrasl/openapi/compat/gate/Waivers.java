package io.getrasl.openapi.compat.gate;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.source.YamlReader;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What {@code waivers.yaml} says: a list of waivers, each complete. */
final class Waivers {

    static final String FILE = "waivers.yaml";

    private static final List<String> MANDATORY = List.of("rule", "place", "reason", "owner", "expires");
    private static final String SINCE = "since";

    private final String file;
    private final List<Waiver> waivers = new ArrayList<>();
    private final List<Finding> problems = new ArrayList<>();

    private Waivers(String file) {
        this.file = file;
    }

    /** Reads the file; there are no waivers if it is missing. */
    static Waivers read(PolicyFiles files) {
        Waivers read = new Waivers(files.shown(FILE));
        files.text(FILE).filter(text -> !text.isBlank()).ifPresent(read::parse);
        return read;
    }

    List<Waiver> all() {
        return waivers;
    }

    /** What is wrong with the file. */
    List<Finding> problems() {
        return problems;
    }

    private void parse(String text) {
        YamlReader reader = new YamlReader(file);
        Optional<Node> content = reader.read(text);
        problems.addAll(reader.problems());
        content.ifPresent(node -> {
            if (node instanceof ArrayNode list) {
                list.items().forEach(this::entry);
            } else if (!isNothing(node)) {
                invalid(node.place(), "the file holds no list", "start each waiver with '- rule: ...'");
            }
        });
    }

    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar && scalar.type() == ScalarNode.Type.NULL;
    }

    private void entry(Node node) {
        if (!(node instanceof ObjectNode object)) {
            invalid(
                    node.place(),
                    "this is no waiver",
                    "write " + String.join(", ", MANDATORY) + ", each with its value");
            return;
        }
        int before = problems.size();
        object.members().stream()
                .filter(member ->
                        !MANDATORY.contains(member.name()) && !member.name().equals(SINCE))
                .forEach(member -> invalid(
                        member.place(),
                        "a waiver has no '" + member.name() + "'",
                        Spelling.nearest(member.name(), MANDATORY)
                                .map(near -> "write " + near)
                                .orElse("take it away")));
        for (String name : MANDATORY) {
            if (text(object, name).isBlank()) {
                invalid(object.place(), "the waiver has no " + name, "add '" + name + ": ...'");
            }
        }
        Optional<LocalDate> expires = date(object, "expires");
        Optional<LocalDate> since = date(object, SINCE);
        rule(object);
        if (problems.size() == before && expires.isPresent()) {
            waivers.add(new Waiver(
                    text(object, "rule"),
                    text(object, "place"),
                    text(object, "reason"),
                    text(object, "owner"),
                    expires.get(),
                    since,
                    object.place()));
        }
    }

    private void rule(ObjectNode object) {
        String rule = text(object, "rule");
        if (!rule.isBlank() && CompatibilityRule.of(rule).isEmpty()) {
            List<String> known = Arrays.stream(CompatibilityRule.values())
                    .map(CompatibilityRule::id)
                    .toList();
            invalid(
                    object.child("rule").orElseThrow().place(),
                    "there is no rule '" + rule + "' that can be waived",
                    Spelling.nearest(rule, known)
                            .map(near -> "write " + near)
                            .orElse("write the rule as the finding names it"));
        }
    }

    private Optional<LocalDate> date(ObjectNode object, String name) {
        String text = text(object, name);
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            invalid(object.child(name).orElseThrow().place(), "'" + text + "' is no date", "write it as 2027-06-30");
            return Optional.empty();
        }
    }

    private static String text(ObjectNode object, String name) {
        return object.child(name)
                .map(value -> value instanceof ScalarNode scalar && scalar.type() != ScalarNode.Type.NULL
                        ? scalar.text()
                        : "")
                .orElse("");
    }

    private void invalid(Place place, String message, String remedy) {
        problems.add(new Finding(place, CompatibilityRule.WAIVER_INVALID.id(), message, remedy));
    }
}
