package io.getrasl.conformance.make;

import io.getrasl.conformance.spec.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Breaks a valid body in every way that its schema forbids, one rule at a time. */
public final class Mutations {
    private final JsonNode valid;
    private final List<Mutation> mutations = new ArrayList<>();
    private boolean unstorable;

    private Mutations(JsonNode valid) {
        this.valid = valid;
    }

    /**
     * All mutations.
     *
     * @param valid a body that the schema accepts, with a value for every property that is to be looked into
     */
    public static List<Mutation> of(Shape shape, ObjectNode valid) {
        Mutations mutations = new Mutations(valid);
        mutations.object(shape, "");
        return mutations.mutations;
    }

    private void object(Shape shape, String at) {
        for (Map.Entry<String, Shape> property : shape.properties().entrySet()) {
            String field = at + property.getKey();
            Place place = new Place(valid, field);
            Shape value = property.getValue();
            if (shape.required().contains(property.getKey())) {
                add(Mutation.Kind.REQUIRED, field, "is missing", place.without(), shape, "required", value);
            }
            if (!value.isNullable()) {
                add(Mutation.Kind.NULL, field, "is null", place.withNull(), value, "type", null);
            }
            for (JsonNode wrong : WrongValues.types(value, place.value())) {
                add(Mutation.Kind.TYPE, field, "is " + wrong, place.with(wrong), value, "type", value);
            }
            for (WrongValues.Wrong wrong : WrongValues.of(value)) {
                add(wrong.kind(), field, wrong.what(), place.with(wrong.value()), value, wrong.keyword(), value);
            }
            unstorable(field, place, value);
            inside(field, value);
        }
        if (shape.isClosed()) {
            String field = at + "rasl_conformance_unknown";
            JsonNode body = new Place(valid, field).with(WrongValues.TEXT);
            add(Mutation.Kind.UNKNOWN, field, "is not documented", body, shape, "additionalProperties", null);
        }
    }

    private void inside(String field, Shape value) {
        JsonNode present = new Place(valid, field).value();
        if (value.is("object") && present.isObject() && !value.properties().isEmpty()) {
            object(value, field + '.');
        }
        if (value.is("array")
                && present.size() > 0
                && !value.keyword("x-validated-by-item").asBoolean(false)) {
            Shape items = value.items().orElseThrow();
            if (items.is("object")) {
                object(items, field + ".0.");
            } else {
                for (JsonNode wrong : WrongValues.types(items, new Place(valid, field + ".0").value())) {
                    JsonNode body = new Place(valid, field + ".0").with(wrong);
                    add(Mutation.Kind.TYPE, field + ".0", "is " + wrong, body, items, "type", null);
                }
            }
        }
    }

    /** One text of a body is enough to see whether it is refused. */
    private void unstorable(String field, Place place, Shape value) {
        if (!unstorable && value.is("string") && value.keyword("enum").isMissingNode() && !value.hasFormat("uri")) {
            unstorable = true;
            JsonNode body = place.with(WrongValues.withNul(place.value()));
            add(Mutation.Kind.UNSTORABLE, field, "holds U+0000", body, value, "type", null);
        }
    }

    private void add(
            Mutation.Kind kind, String field, String what, JsonNode body, Shape place, String keyword, Shape texts) {
        boolean emptyText =
                keyword.equals("minLength") && texts.keyword(keyword).asInt() == 1;
        String check = emptyText ? "required" : keyword;
        mutations.add(new Mutation(
                kind,
                field,
                what,
                body,
                place.pointer(keyword),
                java.util.Optional.ofNullable(texts).flatMap(shape -> shape.message(check))));
    }
}
