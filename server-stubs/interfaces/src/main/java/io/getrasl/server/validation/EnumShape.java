package io.getrasl.server.validation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A text out of a closed list. */
record EnumShape(Set<String> values) implements Shape {

    static EnumShape of(Class<?> type) {
        Set<String> values = new LinkedHashSet<>();
        for (Object constant : type.getEnumConstants()) {
            values.add(((WireValue) constant).value());
        }
        return new EnumShape(values);
    }

    @Override
    public @Nullable JsonNode check(JsonNode value, Place place, Texts texts, Problems problems) {
        if (!value.isString()) {
            problems.add(place, texts.type(DefaultTexts.STRING));
            return null;
        }
        if (!values.contains(value.stringValue())) {
            problems.add(place, texts.values(DefaultTexts.oneOf(values)));
            return null;
        }
        return value;
    }
}
