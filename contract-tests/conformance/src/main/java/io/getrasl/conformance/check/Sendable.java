package io.getrasl.conformance.check;

import io.getrasl.conformance.spec.Node;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What can be sent: the examples of the specification, to somebody who may be written to. */
record Sendable(Session session) {
    /** The first example of a success, adapted. */
    ObjectNode body(Op op) {
        return successes(op, Op.JSON).values().stream()
                .findFirst()
                .map(example -> adapted(op, example))
                .orElseThrow(() -> new NotChecked("the specification shows no example of a success"));
    }

    /** The examples of successes in this content type, by name; those of errors have the name of a code. */
    Map<String, Node> successes(Op op, String type) {
        Map<String, Node> successes = new LinkedHashMap<>();
        op.content(type)
                .ifPresent(content -> content.get("examples").fields().forEach((name, example) -> {
                    if (!name.matches("[A-Z_]{4,}.*")) {
                        successes.put(name, example);
                    }
                }));
        return successes;
    }

    /** The example with a recipient, and a contact, of this run. */
    ObjectNode adapted(Op op, Node example) {
        return new Templates(session).adapted(op, addressed(op, example));
    }

    /** The same, but whatever template the example names. What is no phone number stays: nobody can be reached by it. */
    ObjectNode addressed(Op op, Node example) {
        ObjectNode body = (ObjectNode) example.json().path("value").deepCopy();
        op.body().orElseThrow().properties().forEach((name, shape) -> {
            if (name.equals("phone") && body.has(name) && isValid(shape, body.get(name))) {
                body.set(name, StringNode.valueOf(recipient()));
            }
            session.references.target(op, name, shape).ifPresent(target -> {
                if (body.has(name) && body.path(name).isIntegralNumber()) {
                    body.set(name, existing(target));
                }
            });
        });
        return body;
    }

    private boolean isValid(Shape shape, JsonNode value) {
        return session.spec
                .schemas()
                .problems(shape.pointer(), value, JsonPointer.empty())
                .isEmpty();
    }

    private JsonNode existing(io.getrasl.conformance.spec.Resource target) {
        return session.fixtures.id(target).orElseThrow(() -> new NotChecked("there is no " + target.singular()));
    }

    /** The given recipient, else the phone number of the contact of this run. */
    String recipient() {
        return session.settings
                .recipient()
                .orElseGet(() -> session.spec.resources().stream()
                        .filter(resource -> resource.canOwn()
                                && resource.create()
                                        .orElseThrow()
                                        .body()
                                        .orElseThrow()
                                        .properties()
                                        .containsKey("phone"))
                        .map(session.fixtures::own)
                        .map(record -> record.path("phone").asString(""))
                        .filter(phone -> !phone.isEmpty())
                        .findFirst()
                        .orElseThrow(() -> new NotChecked("nobody is there who could be written to")));
    }
}
