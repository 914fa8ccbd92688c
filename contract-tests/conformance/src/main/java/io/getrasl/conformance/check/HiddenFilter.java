package io.getrasl.conformance.check;

import io.getrasl.conformance.spec.Op;
import java.util.ArrayList;
import java.util.List;

/** A filter by something that items do not show, but that has few values: the parts must add up to the whole. */
record HiddenFilter(Session session, Op op, KnownItems known, Filter filter) {
    void run() {
        List<String> values = new ArrayList<>();
        filter.value().keyword("enum").forEach(value -> values.add(value.asString()));
        long all = total(known.request().query("rasl_conformance_unknown", "1"));
        long sum = 0;
        for (String value : values) {
            long exact = total(known.request().query("filter[" + filter.field() + "]", value));
            long kept = total(known.request().query(filter.param().name(), value));
            boolean negated =
                    filter.operator().equals("ne") || filter.operator().equals("not_in");
            long expected = negated ? all - exact : exact;
            verify(
                    kept == expected,
                    filter.param().name() + '=' + value + " keeps " + kept + " of " + all + " items, expected "
                            + expected);
            sum += exact;
        }
        verify(
                sum == all,
                "the values of filter[" + filter.field() + "] keep " + sum + " items together, there are " + all);
        long nothing = values.size() == 2 && filter.operator().equals("in")
                ? total(known.request().query(filter.param().name(), String.join(",", values)))
                : all;
        verify(
                nothing == all,
                filter.param().name() + '=' + String.join(",", values) + " keeps " + nothing + " of " + all + " items");
    }

    private long total(io.getrasl.conformance.http.Request request) {
        return new Lists(session).page(request).total();
    }

    private void verify(boolean holds, String message) {
        if (holds) {
            session.book.held(op, Rule.LIST_FILTER);
        } else {
            session.book.failed(op, Rule.LIST_FILTER, filter.param().pointer(), null, message);
        }
    }
}
