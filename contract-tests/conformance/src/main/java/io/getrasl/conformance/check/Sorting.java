package io.getrasl.conformance.check;

import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Param;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Every order that is documented, upwards and downwards, and two of them together. */
record Sorting(Session session, Op op) {
    void run() {
        KnownItems known = KnownItems.of(session, op);
        List<String> orders = orders();
        List<String> open = new ArrayList<>();
        for (String order : orders) {
            if (!shown(known, order)) {
                open.add(order);
            } else {
                verify(known, List.of(order));
            }
        }
        orders.stream()
                .filter(order -> !order.startsWith("-") && hasTies(known, order))
                .findFirst()
                .ifPresent(first -> orders.stream()
                        .filter(second -> !field(second).equals(first) && shown(known, second))
                        .forEach(second -> verify(known, List.of(first, second))));
        if (!open.isEmpty()) {
            opposite(known, open);
        }
    }

    private List<String> orders() {
        List<String> orders = new ArrayList<>();
        Param sort = op.params("query").stream()
                .filter(param -> param.name().equals("sort"))
                .findFirst()
                .orElseThrow();
        sort.shape().items().ifPresent(items -> items.keyword("enum").forEach(order -> orders.add(order.asString())));
        return orders;
    }

    private static String field(String order) {
        return order.startsWith("-") ? order.substring(1) : order;
    }

    private static boolean shown(KnownItems known, String order) {
        return known.items().stream().allMatch(item -> item.path(field(order)).isValueNode());
    }

    private static boolean hasTies(KnownItems known, String order) {
        List<String> values = known.items().stream()
                .map(item -> item.path(order).asString(""))
                .toList();
        return shown(known, order) && new HashSet<>(values).size() < values.size();
    }

    private void verify(KnownItems known, List<String> orders) {
        String sort = String.join(",", orders);
        Lists.Page page = new Lists(session).page(known.request().query("sort", sort));
        List<JsonNode> items = page.items();
        boolean sorted = page.exchange().reply().isSuccess()
                && items.size() >= Math.min(known.items().size(), 1)
                && comparators(orders).stream().anyMatch(comparator -> isSorted(comparable(items, orders), comparator));
        session.book.verify(
                op,
                Rule.LIST_SORT,
                sorted,
                page.exchange(),
                "sort=" + sort + " got " + page.exchange().outcome()
                        + " and the order "
                        + items.stream()
                                .limit(8)
                                .map(item -> orders.stream()
                                        .map(order -> item.path(field(order)).toString())
                                        .toList()
                                        .toString())
                                .toList());
    }

    /** Which text comes first depends on the language of the server, so only names that are alike are compared, where there are such. */
    private List<JsonNode> comparable(List<JsonNode> items, List<String> orders) {
        List<JsonNode> own = items.stream()
                .filter(item -> orders.stream()
                        .allMatch(order -> !item.path(field(order)).isString()
                                || Predicates.compare(item.path(field(order)).asString(), "0") == 0
                                || item.path(field(order)).asString().matches("\\d{4}-.*T.*")
                                || item.path(field(order)).asString().startsWith(session.names.mark())))
                .toList();
        return own.size() > 1 ? own : items;
    }

    private static List<Comparator<JsonNode>> comparators(List<String> orders) {
        return List.<Comparator<String>>of(
                        Predicates::compare,
                        (one, other) -> one.matches("[-\\d].*")
                                ? Predicates.compare(one, other)
                                : one.compareToIgnoreCase(other))
                .stream()
                .map(texts -> comparator(orders, texts))
                .toList();
    }

    private static Comparator<JsonNode> comparator(List<String> orders, Comparator<String> texts) {
        Comparator<JsonNode> all = (one, other) -> 0;
        for (String order : orders) {
            Comparator<JsonNode> upwards = (one, other) -> texts.compare(
                    one.path(field(order)).asString(""),
                    other.path(field(order)).asString(""));
            all = all.thenComparing(order.startsWith("-") ? upwards.reversed() : upwards);
        }
        return all;
    }

    private static boolean isSorted(List<JsonNode> items, Comparator<JsonNode> comparator) {
        List<JsonNode> sorted = new ArrayList<>(items);
        sorted.sort(comparator);
        for (int index = 0; index < items.size(); index++) {
            if (comparator.compare(sorted.get(index), items.get(index)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** What items do not show can still be seen to be sorted: upwards is not downwards. */
    private void opposite(KnownItems known, List<String> open) {
        for (String order : open) {
            if (order.startsWith("-") || known.items().size() < 2) {
                continue;
            }
            Lists lists = new Lists(session);
            Lists.Page up = lists.page(known.request().query("sort", order));
            Lists.Page down = lists.page(known.request().query("sort", "-" + order));
            List<String> reversed = new ArrayList<>(known.ids(down.items()));
            Collections.reverse(reversed);
            if (known.ids(up.items()).equals(reversed)) {
                session.book.held(op, Rule.LIST_SORT);
            } else {
                session.book.skipped(op, Rule.LIST_SORT, "items do not show " + order + ", and some may have the same");
            }
        }
    }
}
