package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.make.Mutation;
import io.getrasl.conformance.make.Mutations;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Spec;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that break their schema: each is refused, says why, and changes nothing. */
final class BodyFamily implements Family {
    private static final Set<Rule> ALWAYS = EnumSet.of(
            Rule.BODY_MISSING,
            Rule.BODY_UNREADABLE,
            Rule.BODY_CONTENT_TYPE,
            Rule.BODY_TOO_LARGE,
            Rule.BODY_TYPE,
            Rule.BODY_DETAILS,
            Rule.BODY_UNCHANGED);

    @Override
    public Set<Rule> rules(Op op, Spec spec) {
        EnumSet<Rule> rules = EnumSet.noneOf(Rule.class);
        op.body().ifPresent(body -> {
            rules.addAll(ALWAYS);
            for (Mutation mutation : Mutations.of(body, io.getrasl.contract.Json.MAPPER.createObjectNode())) {
                rules.add(rule(mutation));
            }
        });
        return rules;
    }

    static Rule rule(Mutation mutation) {
        return switch (mutation.kind()) {
            case TYPE -> Rule.BODY_TYPE;
            case REQUIRED -> Rule.BODY_REQUIRED;
            case NULL -> Rule.BODY_NULL;
            case LENGTH -> Rule.BODY_LENGTH;
            case RANGE -> Rule.BODY_RANGE;
            case ENUM -> Rule.BODY_ENUM;
            case FORMAT -> Rule.BODY_FORMAT;
            case UNKNOWN -> Rule.BODY_UNKNOWN;
            case UNSTORABLE -> Rule.BODY_UNSTORABLE;
        };
    }

    @Override
    public void run(Session session) {
        for (Op op : session.spec.ops()) {
            Set<Rule> rules = rules(op, session.spec);
            session.attempt(op, rules, () -> {
                if (op.sends() && !session.settings.irreversible()) {
                    throw new NotChecked(session.settings.refusal());
                }
                State before = State.of(session, op);
                Request request = new Requests(session).existing(op);
                new RawBodies(session, op, request).run();
                mutations(session, op, request);
                before.verifyUnchanged(op);
            });
        }
    }

    private static void mutations(Session session, Op op, Request request) {
        ObjectNode valid = new Bodies(session).valid(op);
        for (Mutation mutation : sample(session, Mutations.of(op.body().orElseThrow(), valid))) {
            Rule rule = rule(mutation);
            if (session.book.wants(op, rule) || session.book.wants(op, Rule.BODY_DETAILS)) {
                Exchange exchange = session.call(request.json(mutation.body()));
                String what = mutation.field() + ' ' + mutation.what();
                if (Expected.refusal(session).verify(op, rule, exchange, mutation.place(), what)) {
                    new Details(session, op, exchange).verify(mutation);
                }
            }
        }
    }

    /** Of each kind of fault of each property one, where time is short. */
    private static List<Mutation> sample(Session session, List<Mutation> all) {
        if (!session.settings.quick()) {
            return all;
        }
        List<Mutation> shuffled = new ArrayList<>(all);
        java.util.Collections.shuffle(shuffled, session.names.random());
        Set<String> seen = new HashSet<>();
        return shuffled.stream()
                .filter(mutation -> seen.add(mutation.kind() + mutation.field().replaceAll("\\d+", "")))
                .toList();
    }
}
