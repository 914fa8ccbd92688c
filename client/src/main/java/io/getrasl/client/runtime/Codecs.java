package io.getrasl.client.runtime;

import io.getrasl.client.UploadFile;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.JsonNodeFactory;

/** The codecs of values without structure of their own. */
public final class Codecs {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    public static final Codec<Boolean> BOOLEAN = new ValueCodec<>(Codecs::flag, JSON::booleanNode);

    public static final Codec<Integer> INT = NumberCodecs.ints();

    public static final Codec<Long> LONG = NumberCodecs.longs();

    /** Whole numbers are written without a fraction, as the server does. */
    public static final Codec<Double> DOUBLE = NumberCodecs.doubles();

    public static final Codec<String> STRING = new TextCodec<>("a text", Function.identity(), Function.identity());

    /** A date and time that keeps its offset, written as {@code 2026-03-02T09:15:30+00:00}. */
    public static final Codec<java.time.OffsetDateTime> DATE_TIME =
            new TextCodec<>("a date and time with an offset", DateTimes::parse, DateTimes::format);

    /** The same, written with milliseconds as {@code 2026-03-02T09:15:30.000Z}. */
    public static final Codec<java.time.OffsetDateTime> DATE_TIME_MILLIS =
            new TextCodec<>("a date and time with an offset", DateTimes::parse, DateTimes::formatMillis);

    public static final Codec<LocalDate> DATE = new TextCodec<>("a date", LocalDate::parse, LocalDate::toString);

    public static final Codec<UUID> UUID_TEXT = new TextCodec<>("a UUID", Codecs::uuid, UUID::toString);

    /** An object that the specification does not describe any further, as plain Java values. */
    public static final Codec<Map<String, @Nullable Object>> OBJECT =
            new ValueCodec<>(Codecs::object, PlainJson::toJson);

    /** A file, which only forms can hold. */
    public static final Codec<UploadFile> FILE = new FileCodec();

    /** Any value at all, as plain Java values. */
    public static final Codec<Object> ANY = new ValueCodec<>(Codecs::any, PlainJson::toJson);

    private Codecs() {}

    private static boolean flag(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw UnexpectedJsonException.of("a boolean", json);
        };
    }

    private static Map<String, @Nullable Object> object(JsonParser json) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw UnexpectedJsonException.of("an object", json);
        }
        return PlainJson.object(json);
    }

    private static Object any(JsonParser json) {
        Object value = PlainJson.read(json);
        if (value == null) {
            throw UnexpectedJsonException.of("a value", json);
        }
        return value;
    }

    /** {@link UUID#fromString} alone takes shortened forms and would write them back differently. */
    private static UUID uuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("not a UUID");
        }
        return UUID.fromString(text);
    }
}
