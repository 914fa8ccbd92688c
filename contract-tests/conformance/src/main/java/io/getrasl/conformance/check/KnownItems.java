package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A list, or a part of it, of which all items are known.
 *
 * @param request asks for it
 * @param items its items
 * @param complete whether these are all
 */
record KnownItems(Request request, List<JsonNode> items, boolean complete) {
    /** All of the list where it fits on a page, else the records of this run. */
    static KnownItems of(Session session, Op op) {
        Lists lists = new Lists(session);
        Lists.Page all = lists.page(lists.largest(op));
        boolean own =
                ListFamily.resource(op, session.spec).filter(Resource::canOwn).isPresent() && Lists.hasSearch(op);
        if (all.total() > all.items().size() && own) {
            Request request = lists.largest(op).query(Lists.SEARCH, session.names.mark());
            Lists.Page page = lists.page(request);
            return new KnownItems(
                    request, page.items(), page.total() == page.items().size());
        }
        if (all.items().isEmpty()) {
            throw new NotChecked("the list is empty");
        }
        return new KnownItems(
                lists.largest(op), all.items(), all.total() == all.items().size());
    }

    List<String> ids(List<JsonNode> some) {
        return some.stream().map(item -> item.path("id").toString()).toList();
    }
}
