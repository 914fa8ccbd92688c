package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.make.NoValue;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import io.getrasl.conformance.spec.Shape;
import io.getrasl.contract.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes a record: one property, all of them, and back to null. */
record Updates(Session session, Resource resource) {
    /** What a change may change besides what was sent. */
    private static final List<String> MOVING = List.of("updated_at");

    static boolean nullable(Op update) {
        return update.body().orElseThrow().properties().values().stream().anyMatch(Shape::isNullable);
    }

    void run() {
        resource.update().filter(update -> resource.get().isPresent()).ifPresent(update -> {
            List<Rule> rules = List.of(Rule.LIFE_UPDATE, Rule.LIFE_UNTOUCHED);
            if (session.book.wants(update, rules)) {
                session.attempt(update, rules, () -> changes(update));
            } else {
                session.attempt(resource.get().orElseThrow(), List.of(Rule.LIFE_FRESH), () -> changes(update));
            }
        });
    }

    private void changes(Op update) {
        Op create = resource.create().orElseThrow();
        JsonNode record = session.fixtures.created(create, session.values.full(create));
        // Read before it changes, so that a server which remembers replies shows it.
        session.call(Request.of(resource.get().orElseThrow())
                .at(record.path(resource.key()).asString()));
        record = change(update, record, least(update), Rule.LIFE_UPDATE);
        record = change(update, record, everything(update), Rule.LIFE_UPDATE);
        if (nullable(update)) {
            change(update, record, nulls(update, record), Rule.LIFE_CLEAR);
        }
    }

    /** One property, and whatever the update cannot do without. */
    private ObjectNode least(Op update) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        Map<String, Shape> properties = update.body().orElseThrow().properties();
        properties.forEach((name, shape) -> {
            boolean required = update.body().orElseThrow().required().contains(name);
            if (required || body.isEmpty() && shape.is("string")) {
                body.set(name, session.values.value(update, name, shape, false));
            }
        });
        return body;
    }

    private ObjectNode everything(Op update) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        update.body().orElseThrow().properties().forEach((name, shape) -> {
            try {
                body.set(name, session.values.value(update, name, shape, false));
            } catch (NoValue none) {
                body.remove(name);
            }
        });
        return body;
    }

    private ObjectNode nulls(Op update, JsonNode record) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        Shape shape = update.body().orElseThrow();
        shape.properties().forEach((name, value) -> {
            if (value.isNullable()) {
                body.putNull(name);
            } else if (shape.required().contains(name)) {
                body.set(name, record.path(name));
            }
        });
        return body;
    }

    private JsonNode change(Op update, JsonNode before, ObjectNode body, Rule rule) {
        String id = before.path(resource.key()).asString();
        Exchange exchange = session.call(Request.of(update).at(id).json(body));
        if (!session.book.verify(
                update,
                rule,
                exchange.reply().status() == update.success(),
                exchange,
                "a valid change got " + exchange.outcome() + ", expected " + update.success())) {
            return before;
        }
        JsonNode replied = exchange.reply().at("/data");
        Same same = new Same(session, update);
        List<String> differences = same.differences(body, replied);
        session.book.verify(
                update, rule, differences.isEmpty(), exchange, "the reply: " + String.join("; ", differences));
        Op get = resource.get().orElseThrow();
        Exchange read = session.call(Request.of(get).at(id));
        JsonNode now = read.reply().at("/data");
        List<String> kept = same.differences(body, now);
        session.book.verify(update, rule, kept.isEmpty(), read, "read afterwards: " + String.join("; ", kept));
        if (differences.isEmpty()) {
            session.book.verify(
                    get, Rule.LIFE_FRESH, kept.isEmpty(), read, "after a change " + String.join("; ", kept));
        }
        untouched(update, before, body, now, read);
        return now;
    }

    private void untouched(Op update, JsonNode before, ObjectNode body, JsonNode now, Exchange read) {
        List<String> sent = new ArrayList<>(MOVING);
        body.propertyNames().forEach(name -> {
            sent.add(name);
            session.references
                    .target(
                            update,
                            name,
                            update.body().orElseThrow().properties().get(name))
                    .ifPresent(target -> sent.add(target.singular() + "_id"));
        });
        List<String> changed = Same.between(before, now, sent);
        session.book.verify(
                update, Rule.LIFE_UNTOUCHED, changed.isEmpty(), read, "not sent, but " + String.join("; ", changed));
    }
}
