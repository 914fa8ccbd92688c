package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.make.WrongValues;
import io.getrasl.conformance.spec.Codes;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Param;
import io.getrasl.conformance.spec.Spec;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ids that no record has, ids of another form, paths and methods that are not there. */
final class PathFamily implements Family {
    private static final List<String> METHODS = List.of("PUT", "PATCH");

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
        List<String> ids = new ArrayList<>(session.some(List.of(WrongValues.UNKNOWN_ID.asString(), "0")));
        otherId(session, op).ifPresent(ids::add);
        for (String id : ids) {
            Exchange exchange = session.call(valid(session, op).at(id));
            Expected.error(session, Codes.NOT_FOUND)
                    .verify(op, Rule.PATH_UNKNOWN_ID, exchange, op.reply(404).pointer(), "the id " + id);
        }
    }

    /** The {@code id} of a record whose path takes another property: by it there is nothing to be found. */
    private static Optional<String> otherId(Session session, Op op) {
        return new Requests(session)
                .resource(op)
                .filter(resource -> !resource.key().equals("id"))
                .flatMap(resource -> session.fixtures
                        .found(resource)
                        .filter(record -> !record.path("id").equals(record.path(resource.key()))))
                .map(record -> record.path("id").asString(""))
                .filter(id -> !id.isEmpty());
    }

    private static void malformedId(Session session, Op op) {
        Param param = op.params("path").get(0);
        for (String id : session.some(List.of("twelve", "1.5", "99999999999999999999"))) {
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

    /**
     * For each path once, on the operation that changes what it names, with what that would take; on paths of lists only what
     * cannot take all of a list away.
     */
    private static void method(Session session, Op op) {
        List<Op> here = session.spec.ops().stream()
                .filter(other -> other.path().equals(op.path()))
                .toList();
        Op subject = here.stream()
                .filter(other -> other.method().equals("PATCH"))
                .findFirst()
                .orElse(here.get(0));
        if (!op.equals(subject)) {
            session.book.held(op, Rule.PATH_METHOD);
            return;
        }
        for (String method : METHODS) {
            if (!isCovered(session, op, method)) {
                Exchange exchange = session.call(undocumented(session, op, method));
                Expected.error(session, Codes.NOT_FOUND)
                        .verify(op, Rule.PATH_METHOD, exchange, Rule.PATH_METHOD.place(op), method);
            }
        }
    }

    private static Request undocumented(Session session, Op op, String method) {
        Request request = Request.undocumented(method, op.path());
        Requests requests = new Requests(session);
        boolean own =
                requests.resource(op).filter(resource -> resource.canOwn()).isPresent();
        Request there = own ? requests.existing(op) : request.at(WrongValues.UNKNOWN_ID);
        Request whole = new Request(
                java.util.Optional.empty(),
                method,
                there.path(),
                there.query(),
                there.type(),
                there.body(),
                there.credential());
        return op.body().isPresent() && own
                ? whole.json(session.values.minimal(op))
                : whole.json(io.getrasl.contract.Json.MAPPER.createObjectNode());
    }

    /** Whether it is documented, there or for a path with a placeholder that is also this one. */
    private static boolean isCovered(Session session, Op op, String method) {
        return session.spec.ops().stream()
                .anyMatch(other -> other.method().equals(method)
                        && op.path().matches(other.path().replaceAll("\\{[^}]+}", "[^/]+")));
    }
}
