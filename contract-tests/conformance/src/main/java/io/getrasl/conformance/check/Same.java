package io.getrasl.conformance.check;

import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Resource;
import io.getrasl.conformance.spec.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Compares what was sent with what a record shows. */
record Same(Session session, Op op) {
    /** Where the record differs from what was sent; what the record does not show is passed over. */
    List<String> differences(JsonNode sent, JsonNode record) {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : sent.properties()) {
            shown(property.getKey(), record).ifPresent(value -> {
                if (!equal(property.getValue(), value)) {
                    differences.add(property.getKey() + " was sent as " + brief(property.getValue()) + " and is "
                            + brief(value));
                }
            });
        }
        return differences;
    }

    /** Where two views of one record differ, besides these properties. */
    static List<String> between(JsonNode before, JsonNode after, List<String> except) {
        List<String> differences = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : before.properties()) {
            JsonNode value = after.path(property.getKey());
            if (!except.contains(property.getKey()) && !value.isMissingNode() && !equal(property.getValue(), value)) {
                differences.add(property.getKey() + " was " + brief(property.getValue()) + " and is " + brief(value));
            }
        }
        return differences;
    }

    /** What the record shows of a property: the same one, or for a list of ids the one that holds those ids. */
    private Optional<JsonNode> shown(String name, JsonNode record) {
        Shape shape = op.body().map(body -> body.properties().get(name)).orElse(null);
        Optional<String> ids = shape == null || !shape.is("array")
                ? Optional.empty()
                : session.references
                        .target(op, name, shape)
                        .map(Resource::singular)
                        .map(one -> one + "_id");
        if (ids.isPresent() && record.path(ids.get()).isArray()) {
            return ids.map(record::path);
        }
        return record.has(name) ? Optional.of(record.get(name)) : Optional.empty();
    }

    private static boolean equal(JsonNode one, JsonNode other) {
        if (one.isArray() && other.isArray()) {
            return ids(one).equals(ids(other));
        }
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        return one.equals(other);
    }

    private static TreeSet<String> ids(JsonNode array) {
        TreeSet<String> ids = new TreeSet<>();
        array.forEach(item ->
                ids.add(item.isObject() && item.has("id") ? item.get("id").toString() : item.toString()));
        return ids;
    }

    private static String brief(JsonNode value) {
        String text = value.toString();
        return text.length() <= 80 ? text : text.substring(0, 60) + "... (" + text.length() + " characters)";
    }
}
