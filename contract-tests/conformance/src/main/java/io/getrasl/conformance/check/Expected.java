package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.spec.Codes;
import io.getrasl.conformance.spec.Op;
import tools.jackson.core.JsonPointer;

/** An error that a request is to get. */
record Expected(Session session, int status, String code) {
    static Expected error(Session session, String code) {
        return new Expected(session, session.spec.status(code), code);
    }

    static Expected refusal(Session session) {
        return error(session, Codes.INVALID);
    }

    boolean verify(Op op, Rule rule, Exchange exchange, JsonPointer place) {
        return verify(op, rule, exchange, place, "");
    }

    /**
     * Whether it came; if not, that is a finding.
     *
     * @param what what is wrong with the request, to begin the message with; empty for nothing special
     */
    boolean verify(Op op, Rule rule, Exchange exchange, JsonPointer place, String what) {
        boolean came =
                exchange.reply().status() == status && exchange.reply().code().equals(code);
        if (came) {
            session.book.held(op, rule);
        } else {
            String verdict = exchange.reply().isSuccess() ? "was accepted with " : "got ";
            session.book.failed(
                    op,
                    rule,
                    place,
                    exchange,
                    (what.isEmpty() ? "the request " : what + ": ") + verdict + exchange.outcome() + ", expected "
                            + status + ' ' + code);
        }
        return came;
    }
}
