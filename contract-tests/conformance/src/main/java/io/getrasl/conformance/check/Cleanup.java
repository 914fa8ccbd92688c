package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.http.Throttled;
import io.getrasl.conformance.http.Unreachable;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import io.getrasl.contract.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Remembers what was created and removes it, the newest first. Never touches what the run did not create. */
public final class Cleanup {
    private final Session session;
    private final Set<Made> made = new LinkedHashSet<>();
    private final List<String> left = new ArrayList<>();
    private boolean done;

    Cleanup(Session session) {
        this.session = session;
    }

    private record Made(Resource resource, String id) {}

    /** Looks at what was done: creations are remembered, deletions make them forgotten. */
    synchronized void note(Exchange exchange) {
        Op op = exchange.request().op().orElse(null);
        if (op == null || !exchange.reply().isSuccess()) {
            return;
        }
        for (Resource resource : session.spec.resources()) {
            if (is(resource.create(), op)) {
                remember(resource, exchange.reply().at("/data"));
            }
            if (is(resource.batchCreate(), op)) {
                exchange.reply()
                        .at("/" + op.batch().text("ordered").orElse("created"))
                        .forEach(record -> remember(resource, record));
            }
        }
    }

    private static boolean is(Optional<Op> known, Op op) {
        return known.filter(op::equals).isPresent();
    }

    private void remember(Resource resource, JsonNode record) {
        JsonNode id = record.path(resource.key());
        if (id.isValueNode() && !id.isNull()) {
            made.add(new Made(resource, id.asString()));
        }
    }

    /** Removes everything that is still there, once. */
    public synchronized void run() {
        if (done) {
            return;
        }
        done = true;
        List<Made> newestFirst = new ArrayList<>(made);
        java.util.Collections.reverse(newestFirst);
        for (Resource resource : session.spec.resources()) {
            inBatches(resource, newestFirst);
        }
        newestFirst.forEach(this::remove);
        List<Resource> resources = new ArrayList<>(session.spec.resources());
        java.util.Collections.reverse(resources);
        resources.stream().filter(this::hasMade).forEach(this::sweep);
    }

    /** Many at once; whatever is left in spite of a success is found by its mark afterwards. */
    private void inBatches(Resource resource, List<Made> candidates) {
        List<Made> those = candidates.stream()
                .filter(one -> one.resource().equals(resource))
                .toList();
        Op batch = resource.batchDelete().orElse(null);
        if (batch == null || those.size() < 5) {
            return;
        }
        String items = batch.batch().text("items").orElse("ids");
        int most = batch.body()
                .orElseThrow()
                .properties()
                .get(items)
                .keyword("maxItems")
                .asInt(those.size());
        for (int from = 0; from < those.size(); from += most) {
            List<Made> chunk = those.subList(from, Math.min(those.size(), from + most));
            ArrayNode ids = Json.MAPPER.createArrayNode();
            chunk.stream()
                    .filter(one -> one.id().matches("\\d{1,18}"))
                    .forEach(one -> ids.add(Long.parseLong(one.id())));
            try {
                ObjectNode body = Json.MAPPER.createObjectNode();
                body.set(items, ids);
                if (session.quietly(Request.of(batch).json(body)).reply().isSuccess()) {
                    candidates.removeAll(chunk);
                }
            } catch (Throttled | Unreachable e) {
                return;
            }
        }
    }

    private boolean hasMade(Resource resource) {
        return made.stream().anyMatch(one -> one.resource().equals(resource));
    }

    private void remove(Made one) {
        Op delete = one.resource().delete().orElse(null);
        if (delete == null) {
            left.add(one.resource().singular() + ' ' + one.id());
            return;
        }
        try {
            Exchange exchange = session.quietly(Request.of(delete).at(one.id()));
            if (!exchange.reply().isSuccess() && exchange.reply().status() != 404) {
                left.add(one.resource().singular() + ' ' + one.id() + " (" + exchange.outcome() + ')');
            }
        } catch (Throttled | Unreachable e) {
            left.add(one.resource().singular() + ' ' + one.id() + " (" + e.getMessage() + ')');
        }
    }

    /** Finds what was created without a usable reply: it carries the mark of the run. */
    private void sweep(Resource resource) {
        Op list = resource.list().orElse(null);
        if (list == null
                || list.params("query").stream().noneMatch(param -> param.name().equals("search"))) {
            return;
        }
        try {
            Exchange exchange = session.quietly(Request.of(list).query("search", session.names.mark()));
            exchange.reply()
                    .at("/" + list.pagination().text("items").orElse("data"))
                    .forEach(record -> {
                        Made one =
                                new Made(resource, record.path(resource.key()).asString(""));
                        boolean ours = record.toString().contains(session.names.mark());
                        if (ours && !one.id().isEmpty()) {
                            remove(one);
                        }
                    });
        } catch (Throttled | Unreachable e) {
            left.add(resource.name() + " with " + session.names.mark() + " in them (" + e.getMessage() + ')');
        }
    }

    /** What could not be removed. */
    public synchronized List<String> left() {
        return List.copyOf(left);
    }

    /** How many records were created. */
    public synchronized int made() {
        return made.size();
    }
}
