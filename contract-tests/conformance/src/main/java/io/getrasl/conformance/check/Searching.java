package io.getrasl.conformance.check;

import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Param;
import io.getrasl.conformance.spec.Resource;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Searches for the mark of this run, which its records have and no others, and for a text that nothing has. */
record Searching(Session session, Op op) {
    /** Texts that mean something to databases, and are held by nothing. */
    private static final List<String> SPECIAL = List.of("%%_%%", "'\"\\;--");

    void run() {
        Lists lists = new Lists(session);
        for (String name : names()) {
            SPECIAL.forEach(text -> nothing(lists, name, text));
            nothing(lists, name, "zzzqqqxxx" + session.names.mark());
            Resource resource = ListFamily.resource(op, session.spec).orElse(null);
            if (resource != null && resource.canOwn()) {
                String id = session.fixtures.own(resource).path(resource.key()).toString();
                marked(lists, name, session.names.mark(), id, resource);
                marked(lists, name, session.names.mark().toUpperCase(Locale.ROOT), id, resource);
            }
        }
    }

    private void nothing(Lists lists, String name, String text) {
        Lists.Page none = lists.page(lists.largest(op).query(name, text));
        session.book.verify(
                op,
                Rule.LIST_SEARCH,
                none.exchange().reply().isSuccess() && none.items().isEmpty(),
                none.exchange(),
                name + '=' + text + ", which nothing holds, got "
                        + none.exchange().outcome() + " with " + none.items().size() + " items");
    }

    /** The parameter itself, and others that are documented as another name of it. */
    private List<String> names() {
        return op.params("query").stream()
                .filter(param -> param.name().equals(Lists.SEARCH)
                        || param.description().contains("Another name of `" + Lists.SEARCH + '`'))
                .map(Param::name)
                .toList();
    }

    private void marked(Lists lists, String name, String text, String id, Resource resource) {
        Lists.Page page = lists.page(lists.largest(op).query(name, text));
        boolean found = page.items().stream()
                .anyMatch(item -> item.path(resource.key()).toString().equals(id));
        session.book.verify(
                op,
                Rule.LIST_SEARCH,
                found || page.total() > page.items().size(),
                page.exchange(),
                name + '=' + text + " does not find the record " + id + ", which holds it");
        List<JsonNode> others = page.items().stream()
                .filter(item -> !item.toString().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                .toList();
        session.book.verify(
                op,
                Rule.LIST_SEARCH,
                others.isEmpty(),
                page.exchange(),
                name + '=' + text + " keeps " + others.size() + " items that do not hold it");
    }
}
