package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Op;
import java.util.List;
import java.util.Map;

/** Parameters, filters, fields to sort by and relations that are not documented change nothing. */
record UnknownParameters(Session session, Op op) {
    private static final String UNKNOWN = "rasl_conformance_unknown";

    void run() {
        Lists lists = new Lists(session);
        Lists.Page plain = lists.page(Request.of(op));
        List<Map.Entry<String, String>> unknown = List.of(
                Map.entry(UNKNOWN, "1"),
                Map.entry("filter[" + UNKNOWN + "]", "1"),
                Map.entry("sort", UNKNOWN),
                Map.entry("include", UNKNOWN));
        for (Map.Entry<String, String> parameter : unknown) {
            Lists.Page page = lists.page(Request.of(op).query(parameter.getKey(), parameter.getValue()));
            boolean same = page.exchange().reply().isSuccess()
                    && page.total() == plain.total()
                    && page.items().equals(plain.items());
            session.book.verify(
                    op,
                    Rule.LIST_UNKNOWN,
                    same,
                    page.exchange(),
                    parameter.getKey() + '=' + parameter.getValue() + " got "
                            + page.exchange().outcome() + ", and another list than without it");
        }
    }
}
