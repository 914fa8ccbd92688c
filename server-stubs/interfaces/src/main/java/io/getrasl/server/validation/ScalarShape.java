package io.getrasl.server.validation;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Numbers and truth values. None is taken for another: {@code "812"} is no integer, and neither is {@code 1.0}. */
record ScalarShape(Predicate<JsonNode> test, String text, Function<String, @Nullable JsonNode> inForm)
        implements Shape {

    private static final Map<Class<?>, ScalarShape> BY_TYPE = Map.of(
            Boolean.class,
            new ScalarShape(JsonNode::isBoolean, DefaultTexts.BOOLEAN, FormTexts::truth),
            Integer.class,
            new ScalarShape(
                    node -> node.isIntegralNumber() && node.canConvertToInt(),
                    DefaultTexts.INTEGER,
                    FormTexts::integer),
            Long.class,
            new ScalarShape(
                    node -> node.isIntegralNumber() && node.canConvertToLong(),
                    DefaultTexts.INTEGER,
                    FormTexts::integer),
            Double.class,
            new ScalarShape(
                    node -> node.isNumber() && Double.isFinite(node.doubleValue()),
                    DefaultTexts.NUMBER,
                    FormTexts::number));

    static @Nullable ScalarShape of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    @Override
    public @Nullable JsonNode check(JsonNode value, Place place, Texts texts, Problems problems) {
        if (test.test(value)) {
            return value;
        }
        problems.add(place, texts.type(text));
        return null;
    }

    @Override
    public JsonNode typed(JsonNode value) {
        JsonNode meant = value.isString() ? inForm.apply(value.stringValue()) : null;
        return meant == null ? value : meant;
    }
}
