package io.getrasl.conformance.check;

import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Param;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The fields that a caller chooses, and no others. */
record Choices(Session session, Op op) {
    void run() {
        Param param = op.params("query").stream()
                .filter(one -> one.name().equals(FullItems.CHOICE))
                .findFirst()
                .orElseThrow();
        List<String> fields = new ArrayList<>();
        param.shape().items().ifPresent(items -> items.keyword("enum").forEach(field -> fields.add(field.asString())));
        Collections.shuffle(fields, session.names.random());
        Lists lists = new Lists(session);
        for (List<String> chosen : List.of(
                fields.subList(0, Math.min(2, fields.size())), fields.subList(fields.size() - 1, fields.size()))) {
            Lists.Page page = lists.page(lists.largest(op).query(FullItems.CHOICE, String.join(",", chosen)));
            Set<String> expected = new LinkedHashSet<>(chosen);
            expected.add("id");
            for (JsonNode item : page.items()) {
                Set<String> got = new LinkedHashSet<>(item.propertyNames());
                session.book.verify(
                        op,
                        Rule.LIST_FIELDS,
                        got.equals(expected),
                        page.exchange(),
                        "fields=" + String.join(",", chosen) + " brings " + got);
            }
            session.book.verify(
                    op,
                    Rule.LIST_FIELDS,
                    page.exchange().reply().isSuccess(),
                    page.exchange(),
                    "fields=" + String.join(",", chosen) + " got "
                            + page.exchange().outcome());
        }
    }
}
