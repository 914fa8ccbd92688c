package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Shape;
import io.getrasl.contract.Json;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A batch: its request, and what its counters say. */
record Batch(Session session, Op op) {
    String items() {
        return op.batch().text("items").orElse("ids");
    }

    Shape list() {
        return op.body().orElseThrow().properties().get(items());
    }

    int most() {
        return list().keyword("maxItems").asInt(0);
    }

    ObjectNode body(List<? extends JsonNode> some) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        ArrayNode array = Json.MAPPER.createArrayNode();
        some.forEach(array::add);
        body.set(items(), array);
        return body;
    }

    Exchange call(ObjectNode body) {
        Exchange exchange = session.call(Request.of(op).json(body));
        AccountState.requireRoom(exchange, body.path(items()).size());
        return exchange;
    }

    /**
     * Verifies the counters: the total is the number of items, the one of this name says how many, and all parts make the total.
     *
     * @param done the counter of what was done: {@code created}, {@code deleted}
     */
    boolean counts(Exchange exchange, int total, String done, int expected) {
        boolean came = exchange.reply().status() == op.success();
        if (!session.book.verify(
                op,
                Rule.BATCH_COUNTS,
                came,
                exchange,
                "a valid batch of " + total + " got " + exchange.outcome() + ", expected " + op.success())) {
            return false;
        }
        JsonNode counters = exchange.reply()
                .at('/' + op.batch().json().at("/totals/0").asString("summary").replace('.', '/'));
        long parts = counters.properties().stream()
                .filter(counter -> !counter.getKey().equals("total"))
                .map(Map.Entry::getValue)
                .mapToLong(JsonNode::asLong)
                .sum();
        session.book.verify(
                op,
                Rule.BATCH_COUNTS,
                counters.path("total").asLong(-1) == total,
                exchange,
                "the total is " + counters.path("total") + " for " + total + " items");
        session.book.verify(
                op,
                Rule.BATCH_COUNTS,
                parts == counters.path("total").asLong(-1),
                exchange,
                "the parts do not make the total: " + counters);
        return session.book.verify(
                op,
                Rule.BATCH_COUNTS,
                counters.path(done).asLong(-1) == expected,
                exchange,
                done + " is " + counters.path(done) + ", expected " + expected + " of " + total);
    }
}
