package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.make.Mutation;
import io.getrasl.conformance.make.Mutations;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import io.getrasl.conformance.spec.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Items of a batch that are judged one by one: broken in every way, and repeated. */
record BatchItems(Session session, Resource resource, Op op) {
    void run() {
        session.attempt(op, List.of(Rule.BATCH_ITEMS), this::broken);
        session.attempt(op, List.of(Rule.BATCH_DUPLICATES), this::duplicates);
    }

    private Shape item() {
        return new Batch(session, op).list().items().orElseThrow();
    }

    private ObjectNode valid() {
        return session.values.minimal(
                resource.create().orElseThrow(() -> new NotChecked("no operation creates a single one")));
    }

    private void broken() {
        Batch batch = new Batch(session, op);
        if (!batch.list().keyword("x-validated-by-item").asBoolean(false)) {
            throw new NotChecked("items are not judged one by one");
        }
        List<Mutation> mutations =
                Mutations.of(item(), valid()).stream().map(this::unlikeOthers).toList();
        int room = Math.max(1, batch.most() - 1);
        for (int from = 0; from < mutations.size(); from += room) {
            chunk(batch, mutations.subList(from, Math.min(mutations.size(), from + room)));
        }
    }

    /** What must be unique differs from item to item, so that each item is refused for its own reason only. */
    private Mutation unlikeOthers(Mutation mutation) {
        ObjectNode fresh = valid();
        ObjectNode body = (ObjectNode) mutation.body().deepCopy();
        item().properties().forEach((name, shape) -> {
            if (shape.message("unique").isPresent() && !name.equals(mutation.field()) && body.has(name)) {
                body.set(name, fresh.has(name) ? fresh.get(name) : StringNode.valueOf(session.names.email()));
            }
        });
        return new Mutation(
                mutation.kind(), mutation.field(), mutation.what(), body, mutation.place(), mutation.text());
    }

    private void chunk(Batch batch, List<Mutation> mutations) {
        List<JsonNode> items =
                new ArrayList<>(mutations.stream().map(Mutation::body).toList());
        items.add(valid());
        Exchange exchange = batch.call(batch.body(items));
        if (!batch.counts(exchange, items.size(), "created", 1)) {
            session.book.failed(
                    op,
                    Rule.BATCH_ITEMS,
                    exchange,
                    "not exactly the one valid item of " + items.size() + " was created");
        }
        for (int index = 0; index < mutations.size(); index++) {
            Mutation mutation = mutations.get(index);
            JsonNode report = report(exchange, index);
            boolean named = report.path("errors").has(mutation.field());
            if (named) {
                session.book.held(op, Rule.BATCH_ITEMS);
            } else {
                session.book.failed(
                        op,
                        Rule.BATCH_ITEMS,
                        mutation.place(),
                        exchange,
                        mutation.field() + ' ' + mutation.what() + ": the item is reported with "
                                + (report.isMissingNode() ? "nothing" : report));
            }
        }
    }

    /** What the reply says of the item at this index. */
    private JsonNode report(Exchange exchange, int index) {
        return op.batch().texts("indexed").stream()
                .flatMap(list -> exchange.reply().at('/' + list).valueStream())
                .filter(entry -> entry.path("index").asInt(-1) == index)
                .findFirst()
                .orElse(exchange.reply().at("/none"));
    }

    private void duplicates() {
        Batch batch = new Batch(session, op);
        List<String> unique = item().properties().entrySet().stream()
                .filter(property -> property.getValue().message("unique").isPresent())
                .map(Map.Entry::getKey)
                .filter(name -> valid().has(name))
                .toList();
        if (unique.isEmpty()) {
            throw new NotChecked("nothing of an item must be unique");
        }
        ObjectNode one = valid();
        ObjectNode twin = valid();
        twin.set(unique.get(0), one.get(unique.get(0)));
        Exchange refused = batch.call(batch.body(List.of(one, twin)));
        batch.counts(refused, 2, "created", 1);
        session.book.verify(
                op,
                Rule.BATCH_DUPLICATES,
                report(refused, 1).path("errors").has(unique.get(0)),
                refused,
                "the second item with the same " + unique.get(0) + " is reported with " + report(refused, 1));
        skipping().forEach(option -> {
            ObjectNode body = batch.body(List.of(twin));
            body.withObject("/options").set(option, BooleanNode.TRUE);
            Exchange skipped = batch.call(body);
            batch.counts(skipped, 1, "created", 0);
            session.book.verify(
                    op,
                    Rule.BATCH_DUPLICATES,
                    skipped.reply().at("/summary/skipped").asInt(-1) == 1
                            && report(skipped, 0).has("reason"),
                    skipped,
                    "with " + option + " an item that is there already is reported with " + report(skipped, 0));
        });
    }

    private Stream<String> skipping() {
        Shape options = op.body().orElseThrow().properties().get("options");
        return options == null
                ? Stream.empty()
                : options.properties().keySet().stream().filter(name -> name.contains("skip_duplicate"));
    }
}
