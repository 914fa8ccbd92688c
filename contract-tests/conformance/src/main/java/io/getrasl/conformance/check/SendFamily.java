package io.getrasl.conformance.check;

import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Spec;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sends what the specification's examples send, to somebody who may be written to, and looks for what became of it. */
final class SendFamily implements Family {
    @Override
    public Set<Rule> rules(Op op, Spec spec) {
        EnumSet<Rule> rules = EnumSet.noneOf(Rule.class);
        if (op.sends()) {
            rules.add(Rule.SEND_SUCCESS);
            if (op.replyBody(op.success()).map(reply -> reply.properties().get("data")).stream()
                    .anyMatch(
                            data -> data.properties().keySet().stream().anyMatch(name -> Sending.names(spec, name)))) {
                rules.add(Rule.SEND_KEPT);
            }
        }
        if (op.body().isPresent() && !InvalidExamples.of(op, spec).isEmpty()) {
            rules.add(Rule.BODY_EXAMPLE);
        }
        return rules;
    }

    @Override
    public void run(Session session) {
        for (Op op : session.spec.ops()) {
            Set<Rule> rules = rules(op, session.spec);
            session.attempt(
                    op, rules.stream().filter(rule -> rule != Rule.BODY_EXAMPLE).toList(), () -> {
                        allowed(session);
                        new Sending(session, op).run();
                    });
            if (rules.contains(Rule.BODY_EXAMPLE)) {
                session.attempt(op, List.of(Rule.BODY_EXAMPLE), () -> {
                    if (op.sends()) {
                        allowed(session);
                    }
                    new InvalidExamples(session, op).run();
                });
            }
        }
        session.account
                .contradicted()
                .forEach((op, exchange) -> session.book.failed(
                        op, Rule.SEND_SUCCESS, exchange, "got " + exchange.outcome() + ", though other sends succeed"));
    }

    static void allowed(Session session) {
        if (!session.settings.irreversible()) {
            throw new NotChecked(session.settings.refusal());
        }
    }
}
