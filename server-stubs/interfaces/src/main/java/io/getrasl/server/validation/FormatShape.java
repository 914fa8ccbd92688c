package io.getrasl.server.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Texts that hold something else: a date, a time, a UUID. */
record FormatShape(Consumer<String> parser, String text) implements Shape {

    private static final int UUID_LENGTH = 36;

    private static final Map<Class<?>, FormatShape> BY_TYPE = Map.of(
            OffsetDateTime.class, new FormatShape(Rfc3339::parse, DefaultTexts.DATE_TIME),
            LocalDate.class, new FormatShape(LocalDate::parse, DefaultTexts.DATE),
            UUID.class, new FormatShape(FormatShape::parseUuid, DefaultTexts.UUID));

    static @Nullable FormatShape of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    @Override
    public @Nullable JsonNode check(JsonNode value, Place place, Texts texts, Problems problems) {
        if (!value.isString()) {
            problems.add(place, texts.type(DefaultTexts.STRING));
            return null;
        }
        try {
            parser.accept(value.stringValue());
            return value;
        } catch (DateTimeException | IllegalArgumentException e) {
            problems.add(place, texts.format(text));
            return null;
        }
    }

    private static void parseUuid(String text) {
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException(text);
        }
        UUID.fromString(text);
    }
}
