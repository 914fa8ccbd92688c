package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.http.Request;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Param;
import io.getrasl.conformance.spec.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Values of parameters that break their schema. Lists of names (sort, fields, include) are left out: unknown names are ignored. */
record BadParameters(Session session, Op op) {
    void run() {
        List<String> filters = Filter.some(session, op).stream()
                .map(filter -> filter.param().name())
                .toList();
        for (Param param : op.params("query")) {
            boolean left = param.name().startsWith("filter[") && !filters.contains(param.name());
            for (String wrong : left ? List.<String>of() : session.some(wrong(param))) {
                Exchange exchange = session.call(Request.of(op).query(param.name(), wrong));
                String shown = wrong.length() > 60
                        ? wrong.substring(0, 20) + "... of " + wrong.length() + " characters"
                        : wrong;
                Expected.refusal(session)
                        .verify(op, Rule.LIST_PARAMETER, exchange, param.pointer(), param.name() + '=' + shown);
            }
        }
    }

    private static List<String> wrong(Param param) {
        Shape shape = param.shape();
        boolean filter = param.name().startsWith("filter[");
        if (!shape.is("array")) {
            return single(shape, true);
        }
        List<String> wrong = new ArrayList<>();
        Shape items = shape.items().orElseThrow();
        if (filter) {
            wrong.addAll(single(items, false));
            String good = items.keyword("enum").isArray()
                    ? items.keyword("enum").get(0).asString()
                    : good(items);
            int most = shape.keyword("maxItems").asInt(0);
            if (shape.keyword("minItems").asInt(0) > 1) {
                wrong.add(good);
            }
            if (most > 0) {
                wrong.add(String.join(",", Collections.nCopies(most + 1, good)));
            }
        }
        return wrong;
    }

    private static String good(Shape shape) {
        return shape.hasFormat("date-time") ? "2026-01-01T00:00:00+00:00" : "1";
    }

    private static List<String> single(Shape shape, boolean alone) {
        List<String> wrong = new ArrayList<>();
        if (shape.keyword("enum").isArray()
                || shape.is("integer")
                || shape.is("boolean")
                || shape.hasFormat("date-time")) {
            wrong.add("rasl-conformance");
        }
        if (shape.hasFormat("int32")) {
            wrong.add("2147483648");
        }
        if (shape.hasFormat("int64")) {
            wrong.add("9223372036854775808");
        }
        if (shape.keyword("minimum").isNumber()) {
            wrong.add(Long.toString(shape.keyword("minimum").asLong() - 1));
        }
        int most = shape.keyword("maxLength").asInt(0);
        if (most > 0 && alone) {
            wrong.add("x".repeat(most + 1));
        }
        return wrong;
    }
}
