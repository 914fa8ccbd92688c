package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import java.util.EnumSet;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Creates a record with as little as possible and one with everything, and looks for both. */
record Creations(Session session, Resource resource) {
    void run() {
        Op create = resource.create().orElseThrow();
        session.attempt(create, List.of(Rule.LIFE_CREATE), () -> {
            created(create, Rule.LIFE_CREATE, session.values.minimal(create));
            created(create, Rule.LIFE_CREATE, nulls(create));
        });
        session.attempt(
                create,
                List.of(Rule.LIFE_BOUNDARY),
                () -> created(create, Rule.LIFE_BOUNDARY, session.values.full(create)));
    }

    private void created(Op create, Rule rule, ObjectNode body) {
        long before = count();
        Exchange exchange = session.call(Request.of(create).json(body));
        AccountState.requireRoom(exchange, 1);
        JsonNode record = exchange.reply().at("/data");
        boolean came = exchange.reply().status() == create.success();
        session.book.verify(
                create,
                rule,
                came,
                exchange,
                "a valid body got " + exchange.outcome() + ", expected " + create.success());
        if (!exchange.reply().isSuccess()) {
            return;
        }
        List<String> differences = new Same(session, create).differences(body, record);
        session.book.verify(create, rule, differences.isEmpty(), exchange, String.join("; ", differences));
        JsonNode id = record.path(resource.key());
        if (id.isValueNode()) {
            read(create, body, record, id.asString());
            listed(record, id, before);
        }
    }

    /** Null wherever it is documented. */
    private ObjectNode nulls(Op create) {
        ObjectNode body = session.values.minimal(create);
        create.body().orElseThrow().properties().forEach((name, shape) -> {
            if (shape.isNullable()) {
                body.putNull(name);
            }
        });
        return body;
    }

    private long count() {
        return new Lists(session).marked(resource).map(Lists.Page::total).orElse(-1L);
    }

    private void read(Op create, JsonNode sent, JsonNode record, String id) {
        resource.get()
                .ifPresent(get -> session.attempt(get, EnumSet.of(Rule.LIFE_READ), () -> {
                    Exchange exchange = session.call(Request.of(get).at(id));
                    JsonNode shown = exchange.reply().at("/data");
                    boolean came = exchange.reply().status() == get.success();
                    if (session.book.verify(
                            get,
                            Rule.LIFE_READ,
                            came,
                            exchange,
                            "a record that was just created got " + exchange.outcome())) {
                        List<String> differences =
                                new java.util.ArrayList<>(new Same(session, create).differences(sent, shown));
                        differences.addAll(Same.between(record, shown, List.of()));
                        session.book.verify(
                                get,
                                Rule.LIFE_READ,
                                differences.isEmpty(),
                                exchange,
                                String.join(
                                        "; ", differences.stream().distinct().toList()));
                    }
                }));
    }

    private void listed(JsonNode record, JsonNode id, long before) {
        new Lists(session).marked(resource).ifPresent(page -> {
            Op list = page.op();
            List<JsonNode> found = page.items().stream()
                    .filter(item -> item.path(resource.key()).asString("").equals(id.asString()))
                    .toList();
            session.book.verify(
                    list,
                    Rule.LIFE_LISTED,
                    found.size() == 1,
                    page.exchange(),
                    "the record " + id + " that was just created is listed " + found.size() + " times, expected once");
            session.book.verify(
                    list,
                    Rule.LIFE_LISTED,
                    page.total() == before + 1,
                    page.exchange(),
                    "there were " + before + " and are " + page.total() + " after one creation");
            found.forEach(item -> {
                List<String> differences = Same.between(record, item, List.of());
                session.book.verify(
                        list, Rule.LIST_SAME, differences.isEmpty(), page.exchange(), String.join("; ", differences));
            });
        });
    }
}
