package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.compat.CompatibilityRule;
import io.getrasl.openapi.source.SourceFile;
import io.getrasl.openapi.source.Specification;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code unknown-rule}: what {@code rules.yaml} asks for exists, and what it switches off has a reason. */
final class Settings implements Rule<Specification> {

    private static final String RULE = "unknown-rule";
    private static final String GROUPS = "groups";
    private static final String TERMS = "terms";
    private static final String OFF = "off";

    @Override
    public void check(Specification specification, Consumer<Finding> findings) {
        specification.settings().ifPresent(file -> {
            file.problems().forEach(findings);
            file.content().ifPresent(content -> content.members().forEach(member -> judge(member, findings)));
        });
    }

    /** What the settings ask for, as far as they can be understood. */
    static RuleSelection selection(SourceFile file) {
        Set<RuleGroup> groups = EnumSet.noneOf(RuleGroup.class);
        Set<String> off = new HashSet<>();
        file.content().ifPresent(content -> {
            texts(content.child(GROUPS).orElse(null))
                    .forEach(text -> RuleGroup.of(text.text()).ifPresent(groups::add));
            content.object(OFF).ifPresent(rules -> rules.members().forEach(rule -> off.add(rule.name())));
        });
        groups.addAll(groups.isEmpty() ? RuleSelection.DEFAULT_GROUPS : Set.of());
        groups.add(RuleGroup.STRUCTURE);
        groups.add(RuleGroup.COMPATIBILITY);
        return new RuleSelection(groups, Set.of(), off);
    }

    /** The terms that need an explanation. */
    static List<String> terms(Specification specification) {
        return specification
                .settings()
                .flatMap(SourceFile::content)
                .map(content -> texts(content.child(TERMS).orElse(null))
                        .map(ScalarNode::text)
                        .toList())
                .orElse(List.of());
    }

    /** The rules that are meant by names of rules and groups. */
    static Set<String> expand(Set<String> names) {
        return names.stream()
                .flatMap(name -> RuleGroup.of(name).map(Settings::rules).orElse(Stream.of(name)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> rules(RuleGroup group) {
        return group == RuleGroup.COMPATIBILITY
                ? Arrays.stream(CompatibilityRule.values()).map(CompatibilityRule::id)
                : RuleCatalogue.all().stream()
                        .filter(rule -> rule.group() == group)
                        .map(RuleInfo::id);
    }

    static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private static void judge(Member member, Consumer<Finding> findings) {
        switch (member.name()) {
            case GROUPS ->
                texts(member.value())
                        .filter(text -> RuleGroup.of(text.text()).isEmpty())
                        .forEach(text -> unknown(text, text.text(), "group", groups(), findings));
            case TERMS -> {}
            case OFF -> {
                if (member.value() instanceof ObjectNode rules) {
                    rules.members().forEach(rule -> judgeOff(rule, findings));
                }
            }
            default ->
                findings.accept(new Finding(
                        member.place(),
                        RULE,
                        "the settings have no '" + member.name() + "'",
                        "write groups: [...], off: { rule: reason } or terms: [...]"));
        }
    }

    private static void judgeOff(Member rule, Consumer<Finding> findings) {
        if (!RuleCatalogue.has(rule.name())) {
            Set<String> rules =
                    RuleCatalogue.all().stream().map(RuleInfo::id).collect(Collectors.toCollection(TreeSet::new));
            unknown(rule.value(), rule.name(), "rule", rules, findings);
        }
        if (!(rule.value() instanceof ScalarNode reason
                && reason.isText()
                && !reason.text().isBlank())) {
            findings.accept(new Finding(
                    rule.place(),
                    RULE,
                    "'" + rule.name() + "' is switched off without a reason",
                    "write " + rule.name() + ": why it does not hold here"));
        }
    }

    private static void unknown(Node at, String name, String kind, Set<String> known, Consumer<Finding> findings) {
        findings.accept(new Finding(
                at.place(),
                RULE,
                "there is no " + kind + " '" + name + "'",
                Spelling.nearest(name, known)
                        .map(near -> "write " + near)
                        .orElse("write one of " + String.join(", ", known))));
    }

    private static Set<String> groups() {
        return Arrays.stream(RuleGroup.values()).map(RuleGroup::word).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<ScalarNode> texts(Node node) {
        List<Node> items = node instanceof ArrayNode array ? array.items() : List.of();
        return items.stream().filter(ScalarNode.class::isInstance).map(ScalarNode.class::cast);
    }
}
