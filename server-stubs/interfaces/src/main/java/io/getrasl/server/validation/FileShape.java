package io.getrasl.server.validation;

import io.getrasl.server.UploadedFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.POJONode;

/** A file of a form. */
record FileShape() implements Shape {

    @Override
    public @Nullable JsonNode check(JsonNode value, Place place, Texts texts, Problems problems) {
        if (!(value instanceof POJONode node) || !(node.getPojo() instanceof UploadedFile file)) {
            problems.add(place, texts.type(DefaultTexts.FILE));
            return null;
        }
        if (!Characters.areWhole(file.fileName())) {
            problems.add(place, texts.format(DefaultTexts.CHARACTERS));
            return null;
        }
        return value;
    }
}
