package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Param;
import io.getrasl.conformance.spec.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Relations that are embedded when they are asked for. */
record Inclusions(Session session, Op op) {
    static Optional<Param> param(Op op) {
        return op.params("query").stream()
                .filter(param -> param.name().equals("include"))
                .findFirst();
    }

    void run() {
        List<String> relations = new ArrayList<>();
        param(op)
                .orElseThrow()
                .shape()
                .items()
                .ifPresent(items -> items.keyword("enum").forEach(one -> relations.add(one.asString())));
        Request request = request();
        relations.forEach(relation -> included(request, relation, relations));
        Exchange plain = session.call(request);
        for (JsonNode record : records(plain)) {
            List<String> embedded = relations.stream().filter(record::has).toList();
            session.book.verify(
                    op, Rule.LIST_INCLUDE, embedded.isEmpty(), plain, "without include the reply embeds " + embedded);
        }
    }

    /** For a record that has all the relations. */
    private Request request() {
        if (op.pagination().isPresent()) {
            return new Lists(session).largest(op);
        }
        Resource resource =
                new Requests(session).resource(op).orElseThrow(() -> new NotChecked("nothing creates such records"));
        Op create = resource.create().orElseThrow(() -> new NotChecked("nothing creates such records"));
        JsonNode record = session.fixtures.created(create, session.values.full(create));
        return Request.of(op).at(record.path(resource.key()).asString());
    }

    private static List<JsonNode> records(Exchange exchange) {
        JsonNode data = exchange.reply().at("/data");
        return data.isArray() ? data.valueStream().toList() : List.of(data);
    }

    private void included(Request request, String relation, List<String> relations) {
        Exchange exchange = session.call(request.query("include", relation));
        session.book.verify(
                op,
                Rule.LIST_INCLUDE,
                exchange.reply().isSuccess(),
                exchange,
                "include=" + relation + " got " + exchange.outcome());
        for (JsonNode record : records(exchange)) {
            List<String> embedded = relations.stream().filter(record::has).toList();
            session.book.verify(
                    op,
                    Rule.LIST_INCLUDE,
                    embedded.equals(List.of(relation)),
                    exchange,
                    "include=" + relation + " embeds " + embedded);
            JsonNode id = record.path(relation + "_id");
            if (id.isValueNode() && record.path(relation).isObject()) {
                session.book.verify(
                        op,
                        Rule.LIST_INCLUDE,
                        record.path(relation).path("id").equals(id),
                        exchange,
                        relation + " is not the one that " + relation + "_id names");
            }
        }
    }
}
