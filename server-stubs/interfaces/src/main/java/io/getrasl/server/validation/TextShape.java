package io.getrasl.server.validation;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A text of whole characters that databases can store: JSON can write down others. */
record TextShape() implements Shape {

    @Override
    public @Nullable JsonNode check(JsonNode value, Place place, Texts texts, Problems problems) {
        if (!value.isString()) {
            problems.add(place, texts.type(DefaultTexts.STRING));
            return null;
        }
        if (!Characters.areWhole(value.stringValue())) {
            problems.add(place, texts.format(DefaultTexts.CHARACTERS));
            return null;
        }
        return value;
    }

    @Override
    public JsonNode typed(JsonNode value) {
        JsonNode meant = value.isString() ? FormTexts.text(value.stringValue()) : null;
        return meant == null ? value : meant;
    }
}
