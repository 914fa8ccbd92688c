package io.getrasl.client.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON as plain Java values: {@code null}, {@link Boolean}, {@link String}, {@link Long} (or {@link BigInteger} where that is
 * too small), {@link BigDecimal}, unmodifiable {@link List} and {@link Map}. Nothing is lost on the way back.
 */
public final class PlainJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PlainJson() {}

    /** The plain value of any JSON; null for JSON {@code null}, and for nothing. */
    public static @Nullable Object nullable(JsonNode json) {
        try (JsonParser parser = json.traverse(ObjectReadContext.empty())) {
            parser.nextToken();
            return read(parser);
        }
    }

    /** The plain values of an object's properties, in their order; none where it is no object. */
    @SuppressWarnings("unchecked")
    public static Map<String, @Nullable Object> object(JsonNode json) {
        return json.isObject() ? (Map<String, @Nullable Object>) Objects.requireNonNull(nullable(json)) : Map.of();
    }

    /** The plain value that starts at the parser's current token; the parser is left at its last one. */
    public static @Nullable Object read(JsonParser json) {
        JsonToken first = json.currentToken();
        if (first == null) {
            return null;
        }
        return switch (first) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT -> whole(json);
            case VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            case START_ARRAY -> array(json);
            case START_OBJECT -> object(json);
            default -> null;
        };
    }

    private static Number whole(JsonParser json) {
        BigInteger big = json.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? json.getBigIntegerValue() : null;
        return big == null || big.bitLength() < Long.SIZE ? (Number) json.getLongValue() : big;
    }

    private static Map<String, @Nullable Object> object(JsonParser json) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        for (String key = json.nextName(); key != null; key = json.nextName()) {
            json.nextToken();
            result.put(key, read(json));
        }
        return Collections.unmodifiableMap(result);
    }

    private static List<@Nullable Object> array(JsonParser json) {
        List<@Nullable Object> result = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            result.add(read(json));
        }
        return Collections.unmodifiableList(result);
    }

    /**
     * The JSON of a plain value.
     *
     * @throws IllegalArgumentException for a value of another type
     */
    public static JsonNode toJson(@Nullable Object value) {
        if (value == null) {
            return JSON.nullNode();
        } else if (value instanceof Boolean flag) {
            return JSON.booleanNode(flag);
        } else if (value instanceof String text) {
            return JSON.stringNode(text);
        } else if (value instanceof Number number) {
            return toJson(number);
        } else if (value instanceof List<?> list) {
            ArrayNode array = JSON.arrayNode();
            list.forEach(it -> array.add(toJson(it)));
            return array;
        } else if (value instanceof Map<?, ?> map) {
            ObjectNode object = JSON.objectNode();
            map.forEach((key, it) -> object.set(String.valueOf(key), toJson(it)));
            return object;
        }
        throw new IllegalArgumentException(
                "not a plain JSON value: " + value.getClass().getName());
    }

    private static JsonNode toJson(Number number) {
        if (number instanceof BigDecimal decimal) {
            return JSON.numberNode(decimal);
        } else if (number instanceof BigInteger integer) {
            return JSON.numberNode(integer);
        } else if (number instanceof Double || number instanceof Float) {
            return JSON.numberNode(BigDecimal.valueOf(number.doubleValue()));
        }
        return JSON.numberNode(number.longValue());
    }
}
