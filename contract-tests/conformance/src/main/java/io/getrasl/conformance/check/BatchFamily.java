package io.getrasl.conformance.check;

import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import io.getrasl.conformance.spec.Spec;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Many records at once, as {@code x-batch} describes it. */
final class BatchFamily implements Family {
    @Override
    public Set<Rule> rules(Op op, Spec spec) {
        EnumSet<Rule> rules = EnumSet.noneOf(Rule.class);
        for (Resource resource : spec.resources()) {
            if (is(resource.batchCreate(), op)) {
                rules.addAll(Set.of(Rule.BATCH_COUNTS, Rule.BATCH_EFFECT, Rule.BATCH_LIMIT, Rule.BATCH_ITEMS));
                if (Uniques.any(resource.create().orElse(op))) {
                    rules.add(Rule.BATCH_DUPLICATES);
                }
                if (op.batch().text("go_on").isPresent()) {
                    rules.add(Rule.BATCH_ATOMIC);
                }
            }
            if (is(resource.batchDelete(), op)) {
                rules.addAll(Set.of(Rule.BATCH_COUNTS, Rule.BATCH_EFFECT, Rule.BATCH_LIMIT));
            }
        }
        return rules;
    }

    private static boolean is(Optional<Op> known, Op op) {
        return known.filter(op::equals).isPresent();
    }

    @Override
    public void run(Session session) {
        for (Resource resource : session.spec.resources()) {
            resource.batchCreate()
                    .filter(op -> session.wants(op, rules(op, session.spec)))
                    .ifPresent(op -> {
                        new BatchCreation(session, resource, op).run();
                        new BatchItems(session, resource, op).run();
                    });
            resource.batchDelete()
                    .filter(op -> session.wants(op, rules(op, session.spec)))
                    .ifPresent(op -> new BatchDeletion(session, resource, op).run());
        }
    }
}
