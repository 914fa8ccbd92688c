package io.getrasl.client.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    static Object value(JsonNode json) {
        Object value = nullable(json);
        if (value == null) {
            throw UnexpectedJsonException.of("a value", json);
        }
        return value;
    }

    /** The plain value of any JSON; null for JSON {@code null}. */
    public static @Nullable Object nullable(JsonNode json) {
        return switch (json.getNodeType()) {
            case BOOLEAN -> json.booleanValue();
            case STRING -> json.stringValue();
            case NUMBER -> number(json);
            case ARRAY -> array(json);
            case OBJECT -> object(json);
            default -> null;
        };
    }

    /** The plain values of an object's properties, in their order. */
    public static Map<String, @Nullable Object> object(JsonNode json) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        json.properties().forEach(it -> result.put(it.getKey(), nullable(it.getValue())));
        return Collections.unmodifiableMap(result);
    }

    private static List<@Nullable Object> array(JsonNode json) {
        List<@Nullable Object> result = new ArrayList<>();
        json.values().forEach(it -> result.add(nullable(it)));
        return Collections.unmodifiableList(result);
    }

    private static Number number(JsonNode json) {
        if (json.isIntegralNumber()) {
            return json.canConvertToLong() ? (Number) json.longValue() : json.bigIntegerValue();
        }
        return json.decimalValue();
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
