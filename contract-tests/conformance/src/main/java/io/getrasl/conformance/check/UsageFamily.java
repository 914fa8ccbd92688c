package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import io.getrasl.conformance.spec.Shape;
import io.getrasl.conformance.spec.Spec;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Operations that say how many records of a kind there are: {@code data.contacts.current}. */
final class UsageFamily implements Family {
    private static final int TRIES = 2;

    @Override
    public Set<Rule> rules(Op op, Spec spec) {
        return counted(op, spec).isPresent() ? EnumSet.of(Rule.LIFE_USAGE) : EnumSet.noneOf(Rule.class);
    }

    private static Optional<Resource> counted(Op op, Spec spec) {
        if (!op.method().equals("GET") || !op.params("path").isEmpty()) {
            return Optional.empty();
        }
        Shape data = op.replyBody(op.success())
                .map(reply -> reply.properties().get("data"))
                .orElse(null);
        return data == null
                ? Optional.empty()
                : spec.resources().stream()
                        .filter(Resource::canOwn)
                        .filter(resource -> data.properties().containsKey(resource.name())
                                && data.properties()
                                        .get(resource.name())
                                        .properties()
                                        .containsKey("current"))
                        .findFirst();
    }

    @Override
    public void run(Session session) {
        for (Op op : session.spec.ops()) {
            counted(op, session.spec)
                    .ifPresent(resource ->
                            session.attempt(op, List.of(Rule.LIFE_USAGE), () -> usage(session, op, resource)));
        }
    }

    /** Somebody else may create a record at the same moment, so one surprise is looked at again. */
    private static void usage(Session session, Op op, Resource resource) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            long before = current(session.call(Request.of(op)), resource);
            JsonNode record = session.fixtures.fresh(resource);
            Exchange more = session.call(Request.of(op));
            resource.delete()
                    .ifPresent(delete -> session.call(
                            Request.of(delete).at(record.path(resource.key()).asString())));
            Exchange less = session.call(Request.of(op));
            boolean right = current(more, resource) == before + 1
                    && (resource.delete().isEmpty() || current(less, resource) == before);
            if (right || attempt == TRIES) {
                session.book.verify(
                        op,
                        Rule.LIFE_USAGE,
                        right,
                        less,
                        resource.name() + ".current was " + before + ", " + current(more, resource)
                                + " with one more and " + current(less, resource) + " after its deletion");
                return;
            }
        }
    }

    private static long current(Exchange exchange, Resource resource) {
        return exchange.reply().at("/data/" + resource.name() + "/current").asLong(-1);
    }
}
