package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Param;
import io.getrasl.conformance.spec.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads lists by what {@code x-pagination} says of them. */
record Lists(Session session) {
    /** The parameter that finds records by their text. */
    static final String SEARCH = "search";

    /** One page. */
    record Page(Op op, Exchange exchange) {
        List<JsonNode> items() {
            List<JsonNode> items = new ArrayList<>();
            exchange.reply().at('/' + path("items")).forEach(items::add);
            return items;
        }

        long total() {
            return number("total");
        }

        /** A number beside the current page's. */
        long number(String name) {
            String current = path("current");
            return exchange.reply()
                    .at('/' + current.substring(0, current.lastIndexOf('/') + 1) + name)
                    .asLong(-1);
        }

        long current() {
            return exchange.reply().at('/' + path("current")).asLong(-1);
        }

        long last() {
            return exchange.reply().at('/' + path("last")).asLong(-1);
        }

        private String path(String key) {
            return op.pagination().text(key).orElse("data").replace('.', '/');
        }
    }

    Page page(Request request) {
        return new Page(request.op().orElseThrow(), session.call(request));
    }

    /** A page as large as pages are. */
    Request largest(Op op) {
        return size(op, maximum(op).orElse(100));
    }

    Request size(Op op, int size) {
        return Request.of(op).query(sizeName(op), size);
    }

    static String sizeName(Op op) {
        return op.pagination().text("size").orElse("per_page");
    }

    static String pageName(Op op) {
        return op.pagination().text("page").orElse("page");
    }

    /** The documented maximum of a page: of the schema, else of the sentence "More than 100 counts as 100." */
    static Optional<Integer> maximum(Op op) {
        Param size = op.params("query").stream()
                .filter(param -> param.name().equals(sizeName(op)))
                .findFirst()
                .orElse(null);
        if (size == null) {
            return Optional.empty();
        }
        if (size.shape().keyword("maximum").isNumber()) {
            return Optional.of(size.shape().keyword("maximum").asInt());
        }
        java.util.regex.Matcher cap = java.util.regex.Pattern.compile("More than (\\d+) counts as \\1")
                .matcher(size.description());
        return cap.find() ? Optional.of(Integer.valueOf(cap.group(1))) : Optional.empty();
    }

    static boolean hasSearch(Op op) {
        return op.params("query").stream().anyMatch(param -> param.name().equals(SEARCH));
    }

    /** The records of this run. */
    Optional<Page> marked(Resource resource) {
        return resource.list()
                .filter(Lists::hasSearch)
                .map(list -> page(largest(list).query(SEARCH, session.names.mark())));
    }
}
