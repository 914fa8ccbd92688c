package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.source.Specification;
import java.util.Set;

/**
 * Which rules are applied. Immutable.
 *
 * @param groups   the groups whose rules are
 * @param only     of those rules the ones that are; empty for all
 * @param switched those that are not
 */
public record RuleSelection(Set<RuleGroup> groups, Set<String> only, Set<String> switched) {

    /** What makes sense for any document. */
    static final Set<RuleGroup> DEFAULT_GROUPS =
            Set.of(RuleGroup.STRUCTURE, RuleGroup.QUALITY, RuleGroup.COMPATIBILITY);

    /** Copies the sets. */
    public RuleSelection {
        groups = Set.copyOf(groups);
        only = Set.copyOf(only);
        switched = Set.copyOf(switched);
    }

    /** What the settings beside a specification ask for; what makes sense for any document if it has none. */
    public static RuleSelection of(Specification specification) {
        return specification
                .settings()
                .map(Settings::selection)
                .orElseGet(() -> new RuleSelection(DEFAULT_GROUPS, Set.of(), Set.of()));
    }

    /** The same without all but some rules, and without others; each may be a rule or a group, empty stands for no choice. */
    public RuleSelection narrowed(Set<String> wanted, Set<String> unwanted) {
        return new RuleSelection(
                groups,
                wanted.isEmpty() ? only : Settings.expand(wanted),
                Settings.union(switched, Settings.expand(unwanted)));
    }

    /** Whether a rule is applied. */
    public boolean applies(String rule) {
        RuleGroup group = RuleCatalogue.of(rule).group();
        return !switched.contains(rule) && (only.isEmpty() ? groups.contains(group) : only.contains(rule));
    }

    boolean keeps(Finding finding) {
        return applies(finding.rule());
    }
}
