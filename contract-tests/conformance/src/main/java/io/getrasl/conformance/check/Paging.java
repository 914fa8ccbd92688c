package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Param;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Pages: how long they are, what their numbers say, and that together they are the list. */
record Paging(Session session, Op op) {
    private static final int MOST_PAGES = 6;

    void run() {
        Lists lists = new Lists(session);
        Lists.Page standard = lists.page(Request.of(op));
        numbers(standard, 1, standardSize());
        long total = standard.total();
        int size = (int) pages(Math.min(total, 300), MOST_PAGES - 1);
        walk(lists, total, size);
        Lists.Page far = lists.page(lists.largest(op).query(Lists.pageName(op), Integer.MAX_VALUE));
        session.book.verify(
                op,
                Rule.LIST_PAGES,
                far.exchange().reply().isSuccess() && far.items().isEmpty(),
                far.exchange(),
                "page " + Integer.MAX_VALUE + " got " + far.exchange().outcome() + ", documented is an empty page");
        Lists.maximum(op).ifPresent(most -> {
            Lists.Page page = lists.page(lists.size(op, most + 1));
            session.book.verify(
                    op,
                    Rule.LIST_PAGE_SIZE,
                    page.number("per_page") == most && page.items().size() <= most,
                    page.exchange(),
                    "asked for " + (most + 1) + " on a page, per_page is " + page.number("per_page") + " with "
                            + page.items().size() + " items; documented is " + most + " at most");
            numbers(page, 1, most);
        });
    }

    private static long pages(long items, long size) {
        return Math.max(1, (items + size - 1) / size);
    }

    private int standardSize() {
        return op.params("query").stream()
                .filter(param -> param.name().equals(Lists.sizeName(op)))
                .map(Param::shape)
                .findFirst()
                .map(shape -> shape.keyword("default").asInt(0))
                .orElse(0);
    }

    private void walk(Lists lists, long total, int size) {
        List<String> seen = new ArrayList<>();
        long last = pages(total, size);
        for (int number = 1; number <= Math.min(last, MOST_PAGES); number++) {
            Lists.Page page = lists.page(lists.size(op, size).query(Lists.pageName(op), number));
            numbers(page, number, size);
            page.items().forEach(item -> seen.add(item.path("id").toString()));
            boolean repeats = seen.size() != new HashSet<>(seen).size();
            session.book.verify(
                    op,
                    Rule.LIST_PAGES,
                    !repeats,
                    page.exchange(),
                    "page " + number + " repeats an item of an earlier page");
        }
        if (last <= MOST_PAGES) {
            session.book.verify(
                    op,
                    Rule.LIST_PAGES,
                    new HashSet<>(seen).size() == total,
                    null,
                    "all pages of " + size + " together have " + new HashSet<>(seen).size() + " items, the total is "
                            + total);
        }
        Lists.Page beyond = lists.page(lists.size(op, size).query(Lists.pageName(op), last + 1));
        session.book.verify(
                op,
                Rule.LIST_PAGES,
                beyond.exchange().reply().isSuccess() && beyond.items().isEmpty(),
                beyond.exchange(),
                "the page past the last one got " + beyond.exchange().outcome() + " with "
                        + beyond.items().size() + " items, documented is an empty page");
        if (beyond.exchange().reply().isSuccess()) {
            numbers(beyond, last + 1, size);
        }
    }

    /** Whether the numbers about a page are those that follow from each other and from its items. */
    private void numbers(Lists.Page page, long number, int size) {
        if (!page.exchange().reply().isSuccess()) {
            session.book.failed(
                    op,
                    Rule.LIST_META,
                    page.exchange(),
                    "a page got " + page.exchange().outcome());
            return;
        }
        long total = page.total();
        long before = Math.min(total, (number - 1) * size);
        int items = page.items().size();
        long expected = Math.min(size, total - before);
        session.book.verify(
                op,
                Rule.LIST_PAGE_SIZE,
                items == expected,
                page.exchange(),
                "page " + number + " has " + items + " items, of " + total + " with " + size
                        + " on a page it should have " + expected);
        verify(page, "per_page", page.number("per_page"), size);
        verify(page, "current_page", page.current(), number);
        verify(page, "last_page", page.last(), pages(total, size));
        JsonNode from = position(page, "from");
        JsonNode to = position(page, "to");
        if (items == 0) {
            session.book.verify(
                    op,
                    Rule.LIST_META,
                    from.isNull() && to.isNull(),
                    page.exchange(),
                    "on an empty page from is " + from + " and to is " + to + ", documented is null");
        } else {
            verify(page, "from", from.asLong(-1), before + 1);
            verify(page, "to", to.asLong(-1), before + items);
        }
    }

    private JsonNode position(Lists.Page page, String name) {
        String current = op.pagination().text("current").orElse("").replace('.', '/');
        return page.exchange().reply().at('/' + current.substring(0, current.lastIndexOf('/') + 1) + name);
    }

    private void verify(Lists.Page page, String name, long is, long expected) {
        session.book.verify(
                op, Rule.LIST_META, is == expected, page.exchange(), name + " is " + is + ", expected " + expected);
    }
}
