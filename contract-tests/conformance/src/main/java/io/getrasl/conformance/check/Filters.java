package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.make.WrongValues;
import io.getrasl.conformance.spec.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Every filter with values that items of the list have, and with one that none has. */
record Filters(Session session, Op op) {
    void run() {
        KnownItems known = KnownItems.of(session, op);
        List<String> open = new ArrayList<>();
        for (Filter filter : Filter.some(session, op)) {
            boolean shown = known.items().stream().anyMatch(item -> item.has(filter.field()));
            if (!Predicates.OPERATORS.contains(filter.operator())) {
                open.add(filter.param().name());
            } else if (shown) {
                filter(known, filter);
                impossible(known, filter);
            } else if (filter.value().keyword("enum").isArray()) {
                new HiddenFilter(session, op, known, filter).run();
            } else {
                open.add(filter.param().name());
            }
        }
        if (!open.isEmpty()) {
            session.book.skipped(
                    op, Rule.LIST_FILTER, "items do not show what is filtered by: " + String.join(", ", open));
        }
    }

    private void filter(KnownItems known, Filter filter) {
        List<String> values = known.items().stream()
                .map(item -> item.path(filter.field()))
                .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
                .filter(value -> !value.isNull() && !value.isMissingNode())
                .map(JsonNode::asString)
                .filter(value -> !value.contains(",") && !value.isEmpty())
                .distinct()
                .sorted(Predicates::compare)
                .toList();
        for (List<String> wanted : arguments(filter, values)) {
            kept(known, filter, wanted);
        }
    }

    private static List<List<String>> arguments(Filter filter, List<String> values) {
        if (filter.operator().equals("null")) {
            return List.of(List.of("true"), List.of("false"));
        }
        if (values.isEmpty()) {
            return List.of();
        }
        String first = values.get(0);
        String middle = values.get(values.size() / 2);
        return switch (filter.operator()) {
            case "in", "not_in" ->
                values.size() > 1 ? List.of(List.of(first, middle), List.of(first)) : List.of(List.of(first));
            case "between" -> List.of(List.of(first, middle), List.of(middle, middle));
            case "like" -> List.of(List.of(middle.length() > 3 ? middle.substring(1, middle.length() - 1) : middle));
            default -> List.of(List.of(middle));
        };
    }

    private void kept(KnownItems known, Filter filter, List<String> wanted) {
        Request request = known.request().query(filter.param().name(), String.join(",", wanted));
        Lists.Page page = new Lists(session).page(request);
        if (!session.book.verify(
                op,
                Rule.LIST_FILTER,
                page.exchange().reply().isSuccess(),
                page.exchange(),
                name(filter, wanted) + " got " + page.exchange().outcome())) {
            return;
        }
        List<String> wrong = page.items().stream()
                .filter(item -> !keeps(filter, item, wanted).orElse(true))
                .map(item -> item.path(filter.field()).toString())
                .distinct()
                .toList();
        fail(wrong.isEmpty(), page, filter, name(filter, wanted) + " keeps items with " + String.join(", ", wrong));
        List<String> got = known.ids(page.items());
        List<String> missing = known.items().stream()
                .filter(item -> keeps(filter, item, wanted).orElse(false)
                        && !got.contains(item.path("id").toString()))
                .map(item -> item.path(filter.field()).toString())
                .distinct()
                .toList();
        boolean all = page.total() == page.items().size();
        fail(
                missing.isEmpty() || !all,
                page,
                filter,
                name(filter, wanted) + " leaves out items with " + String.join(", ", missing));
    }

    private static Optional<Boolean> keeps(Filter filter, JsonNode item, List<String> wanted) {
        return Predicates.keeps(filter.operator(), item.path(filter.field()), wanted);
    }

    private void impossible(KnownItems known, Filter filter) {
        boolean exact = filter.operator().isEmpty()
                || filter.operator().equals("in")
                || filter.operator().equals("like");
        if (!exact || filter.value().keyword("enum").isArray()) {
            return;
        }
        String value = filter.value().is("integer")
                ? WrongValues.UNKNOWN_ID.asString()
                : filter.value().hasFormat("date-time") ? "1990-01-01T00:00:00+00:00" : "zzzqqq";
        Lists.Page page =
                new Lists(session).page(known.request().query(filter.param().name(), value));
        fail(
                page.exchange().reply().isSuccess() && page.items().isEmpty() && page.total() == 0,
                page,
                filter,
                filter.param().name() + '=' + value + ", which no item has, keeps "
                        + page.items().size() + " items, total " + page.total());
    }

    private void fail(boolean holds, Lists.Page page, Filter filter, String message) {
        if (holds) {
            session.book.held(op, Rule.LIST_FILTER);
        } else {
            session.book.failed(op, Rule.LIST_FILTER, filter.param().pointer(), page.exchange(), message);
        }
    }

    private static String name(Filter filter, List<String> wanted) {
        return filter.param().name() + '=' + String.join(",", wanted);
    }
}
