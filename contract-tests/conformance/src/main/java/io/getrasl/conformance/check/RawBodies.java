package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Op;
import java.util.List;

/** Bodies that are no JSON object, and those that come as something else. */
record RawBodies(Session session, Op op, Request request) {
    private static final int TOO_LARGE = 1_048_576 + 1;
    private static final List<String> UNREADABLE = List.of("{\"a\":", "{", "not json", "{'a': 1}");
    private static final List<String> NO_OBJECT = List.of("[]", "\"text\"", "12", "null", "true");

    void run() {
        if (wants(Rule.BODY_MISSING)) {
            refused(Rule.BODY_MISSING, request, "no body");
            refused(Rule.BODY_MISSING, request.body(Op.JSON, ""), "an empty body");
        }
        session.some(UNREADABLE)
                .forEach(text -> refused(Rule.BODY_UNREADABLE, request.body(Op.JSON, text), "the body " + text));
        session.some(NO_OBJECT)
                .forEach(text -> refused(Rule.BODY_TYPE, request.body(Op.JSON, text), "the body " + text));
        String valid = new Bodies(session).valid(op).toString();
        for (String type : session.some(List.of("text/plain", "application/xml"))) {
            refused(Rule.BODY_CONTENT_TYPE, request.body(type, valid), "a body of the type " + type);
        }
        if (!session.settings.quick()) {
            String large = valid + " ".repeat(TOO_LARGE - valid.length());
            refused(Rule.BODY_TOO_LARGE, request.body(Op.JSON, large), "a body of " + TOO_LARGE + " bytes");
        } else {
            session.book.skipped(op, Rule.BODY_TOO_LARGE, "left out by --quick");
        }
    }

    private boolean wants(Rule rule) {
        return session.book.wants(op, rule);
    }

    private void refused(Rule rule, Request wrong, String what) {
        if (wants(rule)) {
            Exchange exchange = session.call(wrong);
            Expected.refusal(session).verify(op, rule, exchange, rule.place(op), what);
        }
    }
}
