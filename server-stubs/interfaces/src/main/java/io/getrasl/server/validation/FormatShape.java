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

    static final String DATE_TIME_TEXT = "Must be a date and time with an offset, such as 2026-03-02T09:15:30+00:00";

    private static final int UUID_LENGTH = 36;

    private static final Map<Class<?>, FormatShape> BY_TYPE = Map.of(
            OffsetDateTime.class, new FormatShape(OffsetDateTime::parse, DATE_TIME_TEXT),
            LocalDate.class, new FormatShape(LocalDate::parse, "Must be a date, such as 2026-03-02"),
            UUID.class, new FormatShape(FormatShape::parseUuid, "Must be a UUID"));

    static @Nullable FormatShape of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    @Override
    public @Nullable JsonNode check(JsonNode value, Place place, Texts texts, Problems problems) {
        if (!value.isString()) {
            problems.add(place, texts.type("Must be a string"));
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
