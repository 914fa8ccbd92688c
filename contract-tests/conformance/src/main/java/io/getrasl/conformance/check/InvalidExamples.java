package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Codes;
import io.getrasl.conformance.spec.Node;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Spec;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Requests that examples show as invalid. Those that only break a rule about other records are left to checks that make such records. */
record InvalidExamples(Session session, Op op) {
    /** The examples that any server must refuse. */
    static Map<String, Node> of(Op op, Spec spec) {
        Map<String, Node> invalid = new LinkedHashMap<>();
        op.content(Op.JSON)
                .ifPresent(content -> content.get("examples").fields().forEach((name, example) -> {
                    boolean refused = name.startsWith(Codes.INVALID)
                            && example.text("x-caller").isEmpty();
                    if (refused && (op.sends() && !looksUp(op, example) || breaksSchema(op, spec, example))) {
                        invalid.put(name, example);
                    }
                }));
        return invalid;
    }

    /** Whether it names something that a server need not have, or not in the state that the example is about. */
    private static boolean looksUp(Op op, Node example) {
        return op.body().orElseThrow().properties().entrySet().stream()
                .anyMatch(property -> property.getValue().message("exists").isPresent()
                        && example.json().path("value").has(property.getKey()));
    }

    private static boolean breaksSchema(Op op, Spec spec, Node example) {
        JsonPointer schema = op.body().orElseThrow().pointer();
        return !spec.schemas()
                .problems(schema, example.json().path("value"), JsonPointer.empty())
                .isEmpty();
    }

    void run() {
        Request request = new Requests(session).existing(op);
        of(op, session.spec).forEach((name, example) -> {
            // A server that takes it must not send it to whoever the example names.
            JsonNode body = op.sends()
                    ? new Sendable(session).addressed(op, example)
                    : example.json().path("value");
            Exchange exchange = session.call(request.json(body));
            Expected.refusal(session).verify(op, Rule.BODY_EXAMPLE, exchange, example.pointer(), "the example " + name);
        });
    }
}
