package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.make.Mutation;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import io.getrasl.conformance.spec.Shape;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Values that must be unique, as {@code x-messages} shows by a text for {@code unique}. */
record Uniques(Session session, Resource resource) {
    private static final String CHECK = "unique";

    static boolean any(Op op) {
        return op.body()
                .map(body -> body.properties().values().stream()
                        .anyMatch(shape -> shape.message(CHECK).isPresent()))
                .orElse(false);
    }

    void run() {
        Op create = resource.create().orElseThrow();
        if (any(create)) {
            session.attempt(create, List.of(Rule.BODY_UNIQUE), () -> refusals(create, Request.of(create)));
        }
        resource.update().filter(Uniques::any).ifPresent(update -> {
            session.attempt(update, List.of(Rule.BODY_UNIQUE), () -> {
                JsonNode another = session.fixtures.fresh(resource);
                refusals(
                        update,
                        Request.of(update).at(another.path(resource.key()).asString()));
            });
            session.attempt(update, List.of(Rule.LIFE_UPDATE), () -> itsOwn(update));
        });
    }

    private void refusals(Op op, Request request) {
        Op create = resource.create().orElseThrow();
        JsonNode taken = session.fixtures.created(create, session.values.full(create));
        op.body().orElseThrow().properties().forEach((name, shape) -> {
            if (shape.message(CHECK).isPresent() && taken.path(name).isString()) {
                ObjectNode body = session.values.minimal(op);
                body.set(name, taken.get(name));
                refused(op, request.json(body), name, shape);
            }
        });
    }

    /** What a record has already is no other record's. */
    private void itsOwn(Op update) {
        JsonNode record = session.fixtures.fresh(resource);
        ObjectNode body = session.values.minimal(update);
        update.body().orElseThrow().properties().forEach((name, shape) -> {
            if (shape.message(CHECK).isPresent() && record.path(name).isString()) {
                body.set(name, record.get(name));
            }
        });
        Exchange exchange = session.call(
                Request.of(update).at(record.path(resource.key()).asString()).json(body));
        session.book.verify(
                update,
                Rule.LIFE_UPDATE,
                exchange.reply().isSuccess(),
                exchange,
                "sending what must be unique as the record has it got " + exchange.outcome());
    }

    private void refused(Op op, Request request, String name, Shape shape) {
        Exchange exchange = session.call(request);
        String what = "the same " + name + " as another record";
        if (Expected.refusal(session).verify(op, Rule.BODY_UNIQUE, exchange, shape.pointer("x-messages"), what)) {
            new Details(session, op, exchange)
                    .verify(new Mutation(
                            Mutation.Kind.FORMAT,
                            name,
                            "is another record's",
                            request(exchange),
                            shape.pointer("x-messages"),
                            Optional.of(shape.message(CHECK).orElseThrow())));
        }
    }

    private static JsonNode request(Exchange exchange) {
        return exchange.reply().at("");
    }
}
