package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Shape;
import io.getrasl.conformance.spec.Spec;
import io.getrasl.contract.check.Problem;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Items that may be sparse only because the caller chose fields have all of them when it did not. */
record FullItems(Spec spec, Op op) {
    static final String CHOICE = "fields";

    List<Problem> problems(Exchange exchange, Shape reply, JsonNode body) {
        String items = op.pagination().text("items").orElse("");
        Shape list = reply.properties().get(items);
        String full = list == null
                ? ""
                : list.items()
                        .map(item -> item.keyword("x-sparse-of").asString(""))
                        .orElse("");
        if (full.isEmpty()
                || !exchange.reply().isSuccess()
                || exchange.request().query().containsKey(CHOICE)) {
            return List.of();
        }
        JsonPointer schema = JsonPointer.compile("/components/schemas/" + full);
        JsonNode values = body.path(items);
        return IntStream.range(0, values.size())
                .boxed()
                .flatMap(index -> spec
                        .schemas()
                        .problems(
                                schema,
                                values.get(index),
                                JsonPointer.empty().appendProperty(items).appendIndex(index))
                        .stream())
                .toList();
    }
}
