package io.getrasl.conformance.check;

import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Spec;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What of all checks is wanted. Names of operations and tags choose operations, names of rules and their families choose rules, and
 * what is chosen of both is checked; {@code operationId/rule} chooses one check.
 */
public final class Selection {
    private final Set<String> operations = new LinkedHashSet<>();
    private final Set<String> rules = new LinkedHashSet<>();
    private final Set<String> checks = new LinkedHashSet<>();

    private Selection() {}

    /**
     * Reads what the command line names; nothing means everything.
     *
     * @throws IllegalArgumentException naming what is neither a tag, an operation, a rule nor a family of rules
     */
    public static Selection of(Collection<String> names, Spec spec) {
        Selection selection = new Selection();
        names.forEach(name -> selection.add(name.strip(), spec));
        return selection;
    }

    private void add(String name, Spec spec) {
        boolean operation = spec.ops().stream().anyMatch(op -> isNamed(op, name));
        boolean rule = List.of(Rule.values()).stream()
                .anyMatch(one -> one.id().equals(name) || one.family().equals(name));
        if (operation) {
            operations.add(name);
        } else if (rule) {
            rules.add(name);
        } else if (isCheck(name, spec)) {
            checks.add(name);
        } else {
            throw new IllegalArgumentException(
                    "'" + name + "' is no tag, operationId, rule or family of rules; --list shows what there is");
        }
    }

    private static boolean isNamed(Op op, String name) {
        return op.id().equals(name) || op.tags().contains(name);
    }

    private static boolean isCheck(String name, Spec spec) {
        int slash = name.indexOf('/');
        return slash > 0
                && spec.ops().stream().anyMatch(op -> op.id().equals(name.substring(0, slash)))
                && Rule.of(name.substring(slash + 1)).isPresent();
    }

    /** Whether anything of this operation is wanted. */
    public boolean includes(Op op) {
        return everything()
                || checks.stream().anyMatch(check -> check.startsWith(op.id() + '/'))
                || includesOperation(op) && !(operations.isEmpty() && rules.isEmpty());
    }

    public boolean includes(Op op, Rule rule) {
        if (everything() || checks.contains(op.id() + '/' + rule.id())) {
            return true;
        }
        if (operations.isEmpty() && rules.isEmpty()) {
            return false;
        }
        boolean ruleIncluded = rules.isEmpty() || rules.contains(rule.id()) || rules.contains(rule.family());
        return ruleIncluded && includesOperation(op);
    }

    private boolean includesOperation(Op op) {
        return operations.isEmpty() || operations.stream().anyMatch(name -> isNamed(op, name));
    }

    private boolean everything() {
        return operations.isEmpty() && rules.isEmpty() && checks.isEmpty();
    }
}
