package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Batches that create: all of it, none of it, and too much. */
record BatchCreation(Session session, Resource resource, Op op) {
    private static final String DONE = "created";

    void run() {
        session.attempt(op, List.of(Rule.BATCH_COUNTS, Rule.BATCH_EFFECT), this::all);
        if (op.batch().text("go_on").isPresent()) {
            session.attempt(op, List.of(Rule.BATCH_ATOMIC), this::atomic);
        }
        session.attempt(op, List.of(Rule.BATCH_LIMIT), this::limit);
    }

    private List<ObjectNode> valid(int count) {
        Op create = resource.create().orElseThrow(() -> new NotChecked("no operation creates a single one"));
        List<ObjectNode> items = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            items.add(session.values.minimal(create));
        }
        return items;
    }

    private void all() {
        Batch batch = new Batch(session, op);
        List<ObjectNode> items = valid(3);
        long before = count();
        Exchange exchange = batch.call(batch.body(items));
        batch.counts(exchange, items.size(), DONE, items.size());
        JsonNode created = exchange.reply().at('/' + op.batch().text("ordered").orElse(DONE));
        for (int index = 0; index < items.size(); index++) {
            verify(exchange, items.get(index), created.path(index), index);
        }
        session.book.verify(
                op,
                Rule.BATCH_EFFECT,
                count() == before + items.size(),
                null,
                "there were " + before + " and are " + count() + " after a batch of " + items.size());
    }

    private void verify(Exchange exchange, ObjectNode item, JsonNode record, int index) {
        Op create = resource.create().orElseThrow();
        List<String> differences = new Same(session, create).differences(item, record);
        session.book.verify(
                op,
                Rule.BATCH_EFFECT,
                record.isObject() && differences.isEmpty(),
                exchange,
                "item " + index + " of the reply: "
                        + (record.isObject() ? String.join("; ", differences) : "is missing"));
        Optional<Op> get =
                resource.get().filter(one -> record.path(resource.key()).isValueNode());
        get.ifPresent(read -> {
            Exchange shown =
                    session.call(Request.of(read).at(record.path(resource.key()).asString()));
            session.book.verify(
                    op,
                    Rule.BATCH_EFFECT,
                    shown.reply().isSuccess(),
                    shown,
                    "reading item " + index + " that was said to be created got " + shown.outcome());
        });
    }

    private long count() {
        return new Lists(session).marked(resource).map(Lists.Page::total).orElse(0L);
    }

    private void atomic() {
        Batch batch = new Batch(session, op);
        List<ObjectNode> items = valid(2);
        String required = op.body()
                .orElseThrow()
                .properties()
                .get(batch.items())
                .items()
                .orElseThrow()
                .required()
                .iterator()
                .next();
        items.get(1).remove(required);
        ObjectNode body = batch.body(items);
        String[] goOn = op.batch().text("go_on").orElseThrow().split("\\.");
        body.withObject('/' + goOn[0]).put(goOn[1], false);
        long before = count();
        Exchange exchange = batch.call(body);
        Expected.refusal(session)
                .verify(op, Rule.BATCH_ATOMIC, exchange, op.pointer(), "a broken item where none is tolerated");
        long after = count();
        session.book.verify(
                op,
                Rule.BATCH_ATOMIC,
                after == before,
                exchange,
                "there were " + before + " and are " + after + " after a batch that failed");
    }

    private void limit() {
        Batch batch = new Batch(session, op);
        int most = batch.most();
        if (most == 0) {
            throw new NotChecked("no limit is documented");
        }
        long before = count();
        Exchange more = batch.call(batch.body(valid(most + 1)));
        Expected.refusal(session)
                .verify(op, Rule.BATCH_LIMIT, more, batch.list().pointer("maxItems"), "a batch of " + (most + 1));
        long after = count();
        session.book.verify(
                op,
                Rule.BATCH_LIMIT,
                after == before || more.reply().isSuccess(),
                more,
                "there were " + before + " and are " + after + " after a batch that was too large");
        Exchange exact = batch.call(batch.body(valid(most)));
        session.book.verify(
                op,
                Rule.BATCH_LIMIT,
                exact.reply().status() == op.success(),
                exact,
                "a batch of " + most + " got " + exact.outcome());
        batch.counts(exact, most, DONE, most);
    }
}
