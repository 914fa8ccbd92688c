package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What can be seen of the records that an operation works on: how many there are of this run, and the one that is worked on. */
final class State {
    private final Session session;
    private final List<Resource> resources;
    private final List<JsonNode> records;
    private final List<Long> counts;

    private State(Session session, List<Resource> resources) {
        this.session = session;
        this.resources = resources;
        this.records = resources.stream().map(this::record).toList();
        this.counts = resources.stream().map(this::count).toList();
    }

    /** As it is now. */
    static State of(Session session, Op op) {
        List<Resource> resources = session.spec.resources().stream()
                .filter(resource -> resource.ops().contains(op) && resource.canOwn())
                .toList();
        resources.forEach(session.fixtures::own);
        return new State(session, resources);
    }

    private JsonNode record(Resource resource) {
        return resource.get()
                .map(get -> session.call(Request.of(get)
                        .at(session.fixtures.own(resource).path(resource.key()).asString())))
                .map(exchange -> exchange.reply().at("/data"))
                .orElse(MissingNode.getInstance());
    }

    private Long count(Resource resource) {
        return new Lists(session).marked(resource).map(Lists.Page::total).orElse(0L);
    }

    void verifyUnchanged(Op op) {
        State now = new State(session, resources);
        List<String> changes = new ArrayList<>();
        for (int index = 0; index < resources.size(); index++) {
            String name = resources.get(index).name();
            if (!now.counts.get(index).equals(counts.get(index))) {
                changes.add("there were " + counts.get(index) + ' ' + name + " of this run and are "
                        + now.counts.get(index));
            }
            if (!now.records.get(index).equals(records.get(index))) {
                changes.add("a " + resources.get(index).singular() + " was " + records.get(index) + " and is "
                        + now.records.get(index));
            }
        }
        if (resources.isEmpty()) {
            session.book.skipped(op, Rule.BODY_UNCHANGED, "no operation shows what it changes");
        } else {
            Exchange none = null;
            session.book.verify(
                    op,
                    Rule.BODY_UNCHANGED,
                    changes.isEmpty(),
                    none,
                    "after refused requests " + String.join("; ", changes));
        }
    }
}
