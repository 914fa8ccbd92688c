package io.getrasl.conformance.check;

import io.getrasl.conformance.http.Exchange;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Shape;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Times in replies: to the second with {@code +00:00}, unless {@code x-timestamp} asks for milliseconds and {@code Z}. */
record Times(Book book, Op op, Exchange exchange) {
    private static final String SECONDS = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\+00:00";
    private static final String MILLISECONDS = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z";

    void check(Shape shape, JsonNode value, String at) {
        if (shape.hasFormat("date-time") && value.isString()) {
            boolean exact = shape.keyword("x-timestamp").asString("").equals("milliseconds");
            if (value.stringValue().matches(exact ? MILLISECONDS : SECONDS)) {
                book.held(op, Rule.REPLY_TIME);
            } else {
                book.failed(
                        op,
                        Rule.REPLY_TIME,
                        shape.pointer(),
                        exchange,
                        at + " is not written in UTC, "
                                + (exact ? "to the millisecond and with Z" : "to the second and with +00:00"));
            }
        }
        if (value.isObject()) {
            for (Map.Entry<String, Shape> property : shape.properties().entrySet()) {
                if (value.has(property.getKey())) {
                    check(property.getValue(), value.get(property.getKey()), at + '/' + property.getKey());
                }
            }
        }
        if (value.isArray()) {
            shape.items().ifPresent(items -> value.forEach(item -> check(items, item, at + "/*")));
        }
    }
}
