package io.getrasl.client.runtime;

import java.math.BigInteger;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Numbers of JSON, which has but one kind, as the kinds that Java has. */
final class NumberCodecs {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private NumberCodecs() {}

    static Codec<Integer> ints() {
        String expected = "a whole number of 32 bits";
        return codec(
                json -> {
                    long value = whole(json, expected);
                    if (value != (int) value) {
                        throw UnexpectedJsonException.of(expected, json);
                    }
                    return (int) value;
                },
                JSON::numberNode);
    }

    static Codec<Long> longs() {
        return codec(json -> whole(json, "a whole number of 64 bits"), JSON::numberNode);
    }

    static Codec<Double> doubles() {
        return codec(
                json -> {
                    if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
                            && json.currentToken() != JsonToken.VALUE_NUMBER_FLOAT) {
                        throw UnexpectedJsonException.of("a number", json);
                    }
                    return json.getDoubleValue();
                },
                NumberCodecs::number);
    }

    private static long whole(JsonParser json, String expected) {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            throw UnexpectedJsonException.of(expected, json);
        }
        if (json.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return json.getLongValue();
        }
        BigInteger value = json.getBigIntegerValue();
        if (value.bitLength() > 63) {
            throw UnexpectedJsonException.of(expected, json);
        }
        return value.longValue();
    }

    private static JsonNode number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1L << 53;
        return whole ? JSON.numberNode((long) value) : JSON.numberNode(value);
    }

    private static <T> Codec<T> codec(JsonReader<T> reader, Function<T, JsonNode> writer) {
        return new ValueCodec<>(reader, writer);
    }
}
