package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.make.Mutation;
import io.getrasl.conformance.make.WrongValues;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.References;
import io.getrasl.conformance.spec.Resource;
import io.getrasl.conformance.spec.Shape;
import io.getrasl.conformance.spec.Spec;
import io.getrasl.contract.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Ids of records that do not exist, where {@code x-messages} shows by a text for {@code exists} that they are looked up. */
record UnknownReferences(Session session, Resource resource) {
    private static final String CHECK = "exists";

    static boolean any(Op op, Spec spec) {
        References references = new References(spec.resources());
        return op.body()
                .map(body -> body.properties().entrySet().stream()
                        .anyMatch(property -> isLookedUp(op, references, property)))
                .orElse(false);
    }

    private static boolean isLookedUp(Op op, References references, Map.Entry<String, Shape> property) {
        return property.getValue().message(CHECK).isPresent()
                && references.target(op, property.getKey(), property.getValue()).isPresent();
    }

    void run() {
        Op create = resource.create().orElseThrow();
        if (any(create, session.spec)) {
            session.attempt(create, List.of(Rule.BODY_REFERENCE), () -> refused(create, Request.of(create)));
        }
        resource.update()
                .filter(update -> any(update, session.spec))
                .ifPresent(update -> session.attempt(
                        update,
                        List.of(Rule.BODY_REFERENCE),
                        () -> refused(
                                update,
                                Request.of(update)
                                        .at(session.fixtures
                                                .own(resource)
                                                .path(resource.key())
                                                .asString()))));
    }

    private void refused(Op op, Request request) {
        for (Map.Entry<String, Shape> property :
                op.body().orElseThrow().properties().entrySet()) {
            if (isLookedUp(op, session.references, property)) {
                Shape shape = property.getValue();
                boolean many = shape.is("array");
                JsonNode unknown =
                        many ? Json.MAPPER.createArrayNode().add(WrongValues.UNKNOWN_ID) : WrongValues.UNKNOWN_ID;
                ObjectNode body = session.values.minimal(op);
                body.set(property.getKey(), unknown);
                Exchange exchange = session.call(request.json(body));
                String what = property.getKey() + " names no record";
                if (Expected.refusal(session)
                                .verify(op, Rule.BODY_REFERENCE, exchange, shape.pointer("x-messages"), what)
                        && !many) {
                    new Details(session, op, exchange)
                            .verify(new Mutation(
                                    Mutation.Kind.FORMAT,
                                    property.getKey(),
                                    "names no record",
                                    body,
                                    shape.pointer("x-messages"),
                                    shape.message(CHECK)));
                }
            }
        }
    }
}
