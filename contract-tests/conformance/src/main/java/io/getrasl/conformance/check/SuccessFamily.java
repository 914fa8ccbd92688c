package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Spec;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Calls what takes no body, or makes no record, once as it is meant. */
final class SuccessFamily implements Family {
    @Override
    public Set<Rule> rules(Op op, Spec spec) {
        boolean elsewhere =
                op.sends() || op.batch().isPresent() || op.params("path").isEmpty() && isCreation(op, spec);
        boolean changes = op.method().equals("PATCH") || op.method().equals("DELETE");
        return elsewhere || changes ? EnumSet.noneOf(Rule.class) : EnumSet.of(Rule.LIFE_SUCCESS);
    }

    private static boolean isCreation(Op op, Spec spec) {
        return op.body().isPresent()
                && spec.resources().stream()
                        .anyMatch(
                                resource -> resource.create().filter(op::equals).isPresent());
    }

    @Override
    public void run(Session session) {
        for (Op op : session.spec.ops()) {
            if (!rules(op, session.spec).isEmpty() && op.body().isEmpty()) {
                session.attempt(op, List.of(Rule.LIFE_SUCCESS), () -> succeeds(session, op));
            }
        }
    }

    private static void succeeds(Session session, Op op) {
        if (!op.method().equals("GET") && !session.settings.irreversible()) {
            throw new NotChecked(session.settings.refusal());
        }
        Exchange exchange = session.call(new Requests(session).existing(op));
        if (!op.method().equals("GET")) {
            session.account.requireConnection(op, exchange);
        }
        session.book.verify(
                op,
                Rule.LIFE_SUCCESS,
                exchange.reply().status() == op.success(),
                exchange,
                "a valid request got " + exchange.outcome() + ", expected " + op.success());
    }
}
