package io.getrasl.conformance.make;

import io.getrasl.conformance.spec.Shape;
import io.getrasl.contract.Json;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BigIntegerNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** Values that a schema refuses. */
public final class WrongValues {
    static final JsonNode TEXT = StringNode.valueOf("text");

    /** An id that no record has. */
    public static final LongNode UNKNOWN_ID = LongNode.valueOf(987_654_321_987_654L);

    private WrongValues() {}

    /**
     * A value that breaks one keyword.
     *
     * @param keyword the keyword, which is also the name of its documented text
     */
    record Wrong(Mutation.Kind kind, String keyword, String what, JsonNode value) {}

    /**
     * A value of each JSON type that is not the schema's; null is another matter.
     *
     * @param right a value of the right type, which one of the wrong type may look like; missing for none
     */
    static List<JsonNode> types(Shape shape, JsonNode right) {
        List<JsonNode> wrong = new ArrayList<>();
        String type = shape.type();
        if (type.equals("any")) {
            return wrong;
        }
        if (!type.equals("string")) {
            boolean scalar = right.isNumber() || right.isBoolean();
            wrong.add(StringNode.valueOf(scalar ? right.asString() : type.equals("boolean") ? "true" : "12"));
        }
        if (!type.equals("integer") && !type.equals("number")) {
            wrong.add(LongNode.valueOf(1));
        }
        if (type.equals("integer")) {
            wrong.add(DoubleNode.valueOf(1.5));
        }
        if (!type.equals("boolean")) {
            wrong.add(BooleanNode.TRUE);
        }
        if (!type.equals("array")) {
            wrong.add(Json.MAPPER.createArrayNode());
        }
        if (!type.equals("object")) {
            wrong.add(Json.MAPPER.createObjectNode());
        }
        return wrong;
    }

    /** Values of the right type that break another keyword. */
    static List<Wrong> of(Shape shape) {
        List<Wrong> wrong = new ArrayList<>();
        if (shape.keyword("enum").isArray()) {
            wrong.add(new Wrong(Mutation.Kind.ENUM, "enum", "is not among the documented values", TEXT));
            return wrong;
        }
        switch (shape.type()) {
            case "string" -> texts(shape, wrong);
            case "integer", "number" -> {
                numbers(shape, wrong);
                widths(shape, wrong);
            }
            case "array" -> arrays(shape, wrong);
            default -> {}
        }
        return wrong;
    }

    private static void texts(Shape shape, List<Wrong> wrong) {
        int least = shape.keyword("minLength").asInt(0);
        if (least > 0) {
            wrong.add(new Wrong(
                    Mutation.Kind.LENGTH,
                    "minLength",
                    least == 1 ? "is empty" : "has " + (least - 1) + " characters",
                    StringNode.valueOf("1".repeat(least - 1))));
        }
        int most = shape.keyword("maxLength").asInt(0);
        if (most > 0) {
            String start = shape.hasFormat("uri") ? "https://files.example.com/" : "";
            String end = shape.hasFormat("email") ? "@example.com" : "";
            String filling = "1".repeat(most + 1 - start.length() - end.length());
            wrong.add(new Wrong(
                    Mutation.Kind.LENGTH,
                    "maxLength",
                    "has " + (most + 1) + " characters",
                    StringNode.valueOf(start + filling + end)));
        }
        String pattern = shape.keyword("pattern").asString("");
        if (!pattern.isEmpty()) {
            String text = "~".repeat(Math.max(least, Math.min(7, most == 0 ? 7 : most)));
            if (!Pattern.compile(pattern).matcher(text).find()) {
                wrong.add(new Wrong(
                        Mutation.Kind.FORMAT, "pattern", "does not fit " + pattern, StringNode.valueOf(text)));
            }
        }
        String format = shape.keyword("format").asString("");
        if (List.of("email", "uri", "date-time", "date", "uuid").contains(format)) {
            wrong.add(new Wrong(Mutation.Kind.FORMAT, "format", "is no " + format, StringNode.valueOf("not one")));
        }
    }

    private static void numbers(Shape shape, List<Wrong> wrong) {
        if (shape.keyword("minimum").isNumber()) {
            long value = shape.keyword("minimum").asLong() - 1;
            wrong.add(new Wrong(Mutation.Kind.RANGE, "minimum", "is " + value, LongNode.valueOf(value)));
        }
        if (shape.keyword("maximum").isNumber()) {
            long value = shape.keyword("maximum").asLong() + 1;
            wrong.add(new Wrong(Mutation.Kind.RANGE, "maximum", "is " + value, LongNode.valueOf(value)));
        }
    }

    /** The first number that the documented width does not hold. */
    private static void widths(Shape shape, List<Wrong> wrong) {
        BigInteger first = shape.hasFormat("int32")
                ? BigInteger.valueOf(Integer.MAX_VALUE).add(BigInteger.ONE)
                : BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE);
        if (shape.hasFormat("int32") || shape.hasFormat("int64")) {
            wrong.add(new Wrong(Mutation.Kind.RANGE, "format", "is " + first, BigIntegerNode.valueOf(first)));
        }
    }

    private static void arrays(Shape shape, List<Wrong> wrong) {
        int least = shape.keyword("minItems").asInt(0);
        if (least > 0) {
            wrong.add(new Wrong(
                    Mutation.Kind.LENGTH, "minItems", "has " + (least - 1) + " items", repeated(least - 1, shape)));
        }
        int most = shape.keyword("maxItems").asInt(0);
        boolean numbers = shape.items().map(items -> items.is("integer")).orElse(false);
        if (most > 0 && numbers) {
            wrong.add(new Wrong(
                    Mutation.Kind.LENGTH, "maxItems", "has " + (most + 1) + " items", repeated(most + 1, shape)));
        }
    }

    private static ArrayNode repeated(int count, Shape shape) {
        ArrayNode array = Json.MAPPER.createArrayNode();
        for (int index = 0; index < count && shape.items().isPresent(); index++) {
            array.add(UNKNOWN_ID);
        }
        return array;
    }

    static JsonNode withNul(JsonNode value) {
        return StringNode.valueOf(value.asString("text") + "\u0000");
    }
}
