package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Codes;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Deletes a record, and looks for what is left of it. */
record Deletions(Session session, Resource resource) {
    void run() {
        resource.delete()
                .ifPresent(delete -> session.attempt(delete, List.of(Rule.LIFE_DELETE, Rule.LIFE_TWICE), () -> {
                    JsonNode record = session.fixtures.fresh(resource);
                    String id = record.path(resource.key()).asString();
                    long before = new Lists(session)
                            .marked(resource)
                            .map(Lists.Page::total)
                            .orElse(-1L);
                    resource.get().ifPresent(get -> session.call(Request.of(get).at(id)));
                    Exchange exchange = session.call(Request.of(delete).at(id));
                    session.book.verify(
                            delete,
                            Rule.LIFE_DELETE,
                            exchange.reply().status() == delete.success(),
                            exchange,
                            "deleting a record got " + exchange.outcome() + ", expected " + delete.success());
                    gone(delete, id, Rule.LIFE_DELETE);
                    again(delete, id);
                    unlisted(id, before);
                }));
    }

    /** Whether it can no longer be read; what shows it is blamed on the operation that should have deleted it. */
    void gone(Op blamed, String id, Rule rule) {
        resource.get().ifPresent(get -> {
            Exchange read = session.call(Request.of(get).at(id));
            Expected.error(session, Codes.NOT_FOUND)
                    .verify(
                            blamed,
                            rule,
                            read,
                            get.reply(404).pointer(),
                            "reading a " + resource.singular() + " that was deleted");
        });
    }

    private void again(Op delete, String id) {
        Exchange twice = session.call(Request.of(delete).at(id));
        Expected.error(session, Codes.NOT_FOUND)
                .verify(delete, Rule.LIFE_TWICE, twice, delete.reply(404).pointer(), "deleting it again");
        resource.update().ifPresent(update -> {
            Exchange change = session.call(Request.of(update).at(id).json(session.values.minimal(update)));
            Expected.error(session, Codes.NOT_FOUND)
                    .verify(
                            update,
                            Rule.LIFE_TWICE,
                            change,
                            update.reply(404).pointer(),
                            "changing a " + resource.singular() + " that was deleted");
        });
    }

    private void unlisted(String id, long before) {
        new Lists(session).marked(resource).ifPresent(page -> {
            boolean listed = page.items().stream()
                    .anyMatch(item -> item.path(resource.key()).asString("").equals(id));
            session.book.verify(
                    page.op(),
                    Rule.LIFE_UNLISTED,
                    !listed,
                    page.exchange(),
                    "the record " + id + " that was deleted is still listed");
            session.book.verify(
                    page.op(),
                    Rule.LIFE_UNLISTED,
                    page.total() == before - 1,
                    page.exchange(),
                    "there were " + before + " and are " + page.total() + " after one deletion");
        });
    }
}
