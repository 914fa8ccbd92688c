package io.getrasl.conformance.check;

import io.getrasl.conformance.make.NoValue;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Shape;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that an operation takes. */
record Bodies(Session session) {
    /** A body to break: minimal, and with whatever has parts of its own that can be broken. */
    ObjectNode valid(Op op) {
        if (op.sends()) {
            return new Sendable(session).body(op);
        }
        ObjectNode body = session.values.minimal(op);
        for (Map.Entry<String, Shape> property :
                op.body().orElseThrow().properties().entrySet()) {
            if (!body.has(property.getKey())
                    && (property.getValue().is("object") || property.getValue().is("array"))) {
                fill(op, body, property.getKey(), property.getValue());
            }
        }
        return body;
    }

    private void fill(Op op, ObjectNode body, String name, Shape shape) {
        try {
            JsonNode value = session.values.value(op, name, shape, true);
            body.set(name, value);
        } catch (NoValue none) {
            // Left out: its absence is as valid.
            body.remove(name);
        }
    }
}
