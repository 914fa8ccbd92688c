package io.getrasl.client.runtime;

import io.getrasl.client.UploadFile;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The codecs of values without structure of their own. */
public final class Codecs {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    public static final Codec<Boolean> BOOLEAN = new Exact<>("a boolean", Codecs::flag, JSON::booleanNode);

    public static final Codec<Integer> INT =
            new Exact<>("a whole number of 32 bits", Codecs::integer, it -> JSON.numberNode(it.intValue()));

    public static final Codec<Long> LONG =
            new Exact<>("a whole number of 64 bits", Codecs::longer, it -> JSON.numberNode(it.longValue()));

    /** Whole numbers are written without a fraction, as the server does. */
    public static final Codec<Double> DOUBLE = new Exact<>("a number", Codecs::fraction, Codecs::number);

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
            new Exact<>("an object", Codecs::object, PlainJson::toJson);

    /** A file, which only forms can hold. */
    public static final Codec<UploadFile> FILE = new FileCodec();

    /** Any value at all, as plain Java values. */
    public static final Codec<Object> ANY = new Exact<>("a value", PlainJson::read, PlainJson::toJson);

    private Codecs() {}

    private static @Nullable Boolean flag(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable Integer integer(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT && fitsLong(json)) {
            long value = json.getLongValue();
            return value == (int) value ? Integer.valueOf((int) value) : null;
        }
        return null;
    }

    private static @Nullable Long longer(JsonParser json) {
        return json.currentToken() == JsonToken.VALUE_NUMBER_INT && fitsLong(json) ? json.getLongValue() : null;
    }

    private static boolean fitsLong(JsonParser json) {
        return json.getNumberType() != JsonParser.NumberType.BIG_INTEGER
                || json.getBigIntegerValue().bitLength() < Long.SIZE;
    }

    private static @Nullable Double fraction(JsonParser json) {
        return json.currentToken().isNumeric() ? json.getDoubleValue() : null;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, @Nullable Object> object(JsonParser json) {
        return json.currentToken() == JsonToken.START_OBJECT
                ? (Map<String, @Nullable Object>) PlainJson.read(json)
                : null;
    }

    private static JsonNode number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1L << 53;
        return whole ? JSON.numberNode((long) value) : JSON.numberNode(value);
    }

    /** {@link UUID#fromString} alone takes shortened forms and would write them back differently. */
    private static UUID uuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException("not a UUID");
        }
        return UUID.fromString(text);
    }

    /** Reads by a function that gives null for JSON of another kind. */
    private record Exact<T>(String expected, Function<JsonParser, @Nullable T> reader, Function<T, JsonNode> writer)
            implements Codec<T> {

        @Override
        public T read(JsonParser json) {
            JsonToken first = json.currentToken();
            T value = reader.apply(json);
            if (value == null) {
                throw UnexpectedJsonException.of(expected, first);
            }
            return value;
        }

        @Override
        public JsonNode write(T value) {
            return writer.apply(value);
        }
    }
}
