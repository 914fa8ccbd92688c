package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Credential;
import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.make.WrongValues;
import io.getrasl.conformance.spec.Codes;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Shape;
import io.getrasl.conformance.spec.Spec;
import io.getrasl.contract.Json;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** How many requests may be made: what a throttled token is told, and whether the limit that the account states is kept at all. */
final class LimitFamily implements Family {
    private static final String CALLS = "api_calls_per_minute";

    @Override
    public Set<Rule> rules(Op op, Spec spec) {
        EnumSet<Rule> rules = EnumSet.noneOf(Rule.class);
        if (op.documents(Codes.THROTTLED)) {
            rules.add(Rule.LIMIT_REPLY);
        }
        if (limits(op)) {
            rules.add(Rule.LIMIT_RATE);
        }
        return rules;
    }

    /** Whether it says how many requests may be made. */
    private static boolean limits(Op op) {
        return op.replyBody(op.success())
                .map(reply -> reply.properties().get("data"))
                .map(data -> data.properties().get("limits"))
                .map(Shape::properties)
                .filter(limits -> limits.containsKey(CALLS))
                .isPresent();
    }

    @Override
    public void run(Session session) {
        for (Op op : session.spec.ops()) {
            if (op.documents(Codes.THROTTLED)) {
                session.attempt(op, List.of(Rule.LIMIT_REPLY), () -> reply(session, op));
            }
            if (limits(op)) {
                session.attempt(op, List.of(Rule.LIMIT_RATE), () -> rate(session, op));
            }
        }
    }

    private static void reply(Session session, Op op) {
        Optional<Credential> throttled = session.settings.throttled();
        Credential credential = throttled.orElseThrow(
                () -> new NotChecked("no token was given that has used up its requests (--throttled-token)"));
        Request request = Request.of(op).at(WrongValues.UNKNOWN_ID).as(credential);
        Exchange exchange =
                session.once(op.body().isPresent() ? request.json(Json.MAPPER.createObjectNode()) : request);
        Expected.error(session, Codes.THROTTLED)
                .verify(op, Rule.LIMIT_REPLY, exchange, op.reply(429).pointer());
    }

    /** Two windows of a minute can follow each other, so only more than two of them are too much for sure. */
    private static void rate(Session session, Op op) {
        Exchange exchange = session.call(Request.of(op));
        JsonNode limit = exchange.reply().at("/data/limits/" + CALLS);
        long allowed = limit.path("limit").asLong(-1);
        int sent = session.mostInAMinute();
        if (limit.path("is_unlimited").asBoolean(true) || allowed <= 0 || sent <= 2 * allowed) {
            throw new NotChecked("fewer requests were made than the account may make, or it may make any number");
        }
        session.book.verify(
                op,
                Rule.LIMIT_RATE,
                session.wasThrottled(),
                exchange,
                sent + " requests were taken within a minute, the account says that it may make " + allowed);
    }
}
