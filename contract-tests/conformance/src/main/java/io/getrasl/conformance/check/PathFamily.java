package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.make.WrongValues;
import io.getrasl.conformance.spec.Codes;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Param;
import io.getrasl.conformance.spec.Spec;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Ids that no record has, ids of another form, paths and methods that are not there. */
final class PathFamily implements Family {
    private static final List<String> METHODS = List.of("PUT", "PATCH", "DELETE", "POST", "GET");

    @Override
    public Set<Rule> rules(Op op, Spec spec) {
        EnumSet<Rule> rules = EnumSet.of(Rule.PATH_METHOD);
        if (!op.params("path").isEmpty()) {
            rules.add(Rule.PATH_UNKNOWN_ID);
            rules.add(Rule.PATH_UNKNOWN);
            if (op.params("path").stream().anyMatch(param -> param.shape().is("integer"))) {
                rules.add(Rule.PATH_MALFORMED_ID);
            }
        }
        return rules;
    }

    @Override
    public void run(Session session) {
        for (Op op : session.spec.ops()) {
            Set<Rule> rules = rules(op, session.spec);
            for (Rule rule : rules) {
                session.attempt(op, List.of(rule), () -> {
                    switch (rule) {
                        case PATH_UNKNOWN_ID -> unknownId(session, op);
                        case PATH_MALFORMED_ID -> malformedId(session, op);
                        case PATH_UNKNOWN -> unknownPath(session, op);
                        default -> method(session, op);
                    }
                });
            }
        }
    }

    private static Request valid(Session session, Op op) {
        return op.body().isPresent() ? Request.of(op).json(session.values.minimal(op)) : Request.of(op);
    }

    private static void unknownId(Session session, Op op) {
        for (String id : List.of(WrongValues.UNKNOWN_ID.asString(), "0")) {
            Exchange exchange = session.call(valid(session, op).at(id));
            Expected.error(session, Codes.NOT_FOUND)
                    .verify(op, Rule.PATH_UNKNOWN_ID, exchange, op.reply(404).pointer(), "the id " + id);
        }
    }

    private static void malformedId(Session session, Op op) {
        Param param = op.params("path").get(0);
        for (String id : List.of("twelve", "1.5", "99999999999999999999")) {
            Exchange exchange = session.call(valid(session, op).at(id));
            Expected.refusal(session).verify(op, Rule.PATH_MALFORMED_ID, exchange, param.pointer(), "the id " + id);
        }
    }

    private static void unknownPath(Session session, Op op) {
        Request request = Request.undocumented(op.method(), op.path() + "/rasl-conformance-unknown");
        Exchange exchange = session.call(request.at(WrongValues.UNKNOWN_ID));
        Expected.error(session, Codes.NOT_FOUND)
                .verify(op, Rule.PATH_UNKNOWN, exchange, Rule.PATH_UNKNOWN.place(op), "an unknown path");
    }

    /** For each path once, with its first operation. */
    private static void method(Session session, Op op) {
        List<String> documented = session.spec.ops().stream()
                .filter(other -> other.path().equals(op.path()))
                .map(Op::method)
                .toList();
        if (!op.method().equals(documented.get(0))) {
            session.book.held(op, Rule.PATH_METHOD);
            return;
        }
        String method = METHODS.stream()
                .filter(one -> !documented.contains(one))
                .findFirst()
                .orElseThrow();
        if (isCovered(session, op, method)) {
            session.book.held(op, Rule.PATH_METHOD);
            return;
        }
        Exchange exchange = session.call(Request.undocumented(method, op.path()).at(WrongValues.UNKNOWN_ID));
        Expected.error(session, Codes.NOT_FOUND)
                .verify(op, Rule.PATH_METHOD, exchange, Rule.PATH_METHOD.place(op), method);
    }

    /** A path like /contacts/batch is also one of /contacts/{id}, whose operations may take the method. */
    private static boolean isCovered(Session session, Op op, String method) {
        return session.spec.ops().stream()
                .anyMatch(other -> other.method().equals(method)
                        && op.path().matches(other.path().replaceAll("\\{[^}]+}", "[^/]+")));
    }
}
