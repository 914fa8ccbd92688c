package io.getrasl.conformance.check;

import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import io.getrasl.conformance.spec.Spec;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Creates, reads, changes and deletes records of each kind, and looks for traces of each step wherever they must show. */
final class LifecycleFamily implements Family {
    @Override
    public Set<Rule> rules(Op op, Spec spec) {
        EnumSet<Rule> rules = EnumSet.noneOf(Rule.class);
        for (Resource resource : spec.resources()) {
            if (resource.canOwn()) {
                add(rules, resource.create(), op, Rule.LIFE_CREATE, Rule.LIFE_BOUNDARY);
                if (changes(resource, op) && Uniques.any(op)) {
                    rules.add(Rule.BODY_UNIQUE);
                }
                if (changes(resource, op) && UnknownReferences.any(op, spec)) {
                    rules.add(Rule.BODY_REFERENCE);
                }
                add(rules, resource.get(), op, Rule.LIFE_READ, Rule.LIFE_FRESH);
                add(rules, resource.list(), op, Rule.LIFE_LISTED, Rule.LIFE_UNLISTED);
                add(rules, resource.update(), op, Rule.LIFE_UPDATE, Rule.LIFE_UNTOUCHED, Rule.LIFE_TWICE);
                if (resource.update().filter(op::equals).isPresent() && Updates.nullable(op)) {
                    rules.add(Rule.LIFE_CLEAR);
                }
                add(rules, resource.delete(), op, Rule.LIFE_DELETE, Rule.LIFE_TWICE);
                if (resource.delete().filter(op::equals).isPresent() && InUse.isDocumented(op)) {
                    rules.add(Rule.LIFE_IN_USE);
                }
            }
        }
        return rules;
    }

    private static boolean changes(Resource resource, Op op) {
        return resource.create().filter(op::equals).isPresent()
                || resource.update().filter(op::equals).isPresent();
    }

    private static void add(Set<Rule> rules, Optional<Op> known, Op op, Rule... more) {
        if (known.filter(op::equals).isPresent()) {
            rules.addAll(Set.of(more));
        }
    }

    @Override
    public void run(Session session) {
        for (Resource resource : session.spec.resources()) {
            boolean wanted = resource.ops().stream().anyMatch(op -> session.wants(op, rules(op, session.spec)));
            if (resource.canOwn() && wanted) {
                new Creations(session, resource).run();
                new Updates(session, resource).run();
                new Uniques(session, resource).run();
                new UnknownReferences(session, resource).run();
                new InUse(session, resource).run();
                new Deletions(session, resource).run();
            }
        }
    }
}
