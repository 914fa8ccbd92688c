package io.getrasl.conformance.check;

import io.getrasl.conformance.spec.Node;
import io.getrasl.conformance.spec.Op;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What can be sent: the examples of the specification, to somebody who may be written to. */
record Sendable(Session session) {
    /** The first example of a success, adapted. */
    ObjectNode body(Op op) {
        return bodies(op).stream()
                .findFirst()
                .orElseThrow(() -> new NotChecked("the specification shows no example of a success"));
    }

    /** All examples of successes, adapted. */
    List<ObjectNode> bodies(Op op) {
        return op.content(Op.JSON).stream()
                .flatMap(content -> content.get("examples").fields().entrySet().stream())
                .filter(example -> !example.getKey().matches("[A-Z_]{4,}.*"))
                .map(Map.Entry::getValue)
                .map(example -> adapted(op, example))
                .toList();
    }

    /** The example with a recipient, and a contact, of this run. */
    ObjectNode adapted(Op op, Node example) {
        ObjectNode body = (ObjectNode) example.json().path("value").deepCopy();
        op.body().orElseThrow().properties().forEach((name, shape) -> {
            if (name.equals("phone") && body.has(name)) {
                body.set(name, StringNode.valueOf(recipient()));
            }
            session.references.target(op, name, shape).ifPresent(target -> {
                if (body.has(name) && body.path(name).isIntegralNumber()) {
                    body.set(name, existing(target));
                }
            });
        });
        return new Templates(session).adapted(op, body);
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
