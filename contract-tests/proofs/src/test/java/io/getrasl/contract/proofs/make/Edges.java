package io.getrasl.contract.proofs.make;

import io.getrasl.contract.proofs.spec.Schema;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Values just inside and just outside of what a schema allows. */
final class Edges {

    /** Three times as many bytes, which a body still holds. */
    private static final int HUGE = 200_000;

    private final Dice dice;
    private final ValueMaker values;

    Edges(Dice dice) {
        this.dice = dice;
        this.values = new ValueMaker(dice);
    }

    /** One of them; the value itself may come out where the schema has no edge. */
    Raw of(Schema declared, String name) {
        Schema schema = dice.pick(declared.alternatives());
        if (dice.percent(10)) {
            return new Raw.Token("null");
        }
        if (schema.node().has("enum")) {
            return Raw.text(nearly(
                    dice.pick(schema.node().get("enum").valueStream().toList()).asString()));
        }
        return switch (schema.type()) {
            case "array" -> array(schema, name);
            case "integer", "number" -> new Raw.Token(dice.pick(numbers(schema)).toString());
            case "string" -> string(schema);
            default -> values.of(schema, name);
        };
    }

    private String nearly(String value) {
        return dice.pick(List.of(
                value + " ",
                " " + value,
                value.toUpperCase(Locale.ROOT),
                value + "s",
                value.substring(0, value.length() - 1),
                ""));
    }

    private Raw array(Schema schema, String name) {
        int least = schema.limit("minItems", 0);
        int most = schema.limit("maxItems", 5);
        int count = dice.pick(List.of(Math.max(0, least - 1), least, least, most, most + 1));
        return values.items(schema, name, count);
    }

    private static List<BigInteger> numbers(Schema schema) {
        List<BigInteger> numbers = new ArrayList<>();
        boolean small = schema.text("format").equals("int32");
        around(BigInteger.valueOf(small ? Integer.MAX_VALUE : Long.MAX_VALUE), numbers);
        around(BigInteger.valueOf(small ? Integer.MIN_VALUE : Long.MIN_VALUE), numbers);
        around(BigInteger.ZERO, numbers);
        for (String keyword : List.of("minimum", "maximum")) {
            if (schema.node().has(keyword)) {
                around(schema.node().get(keyword).bigIntegerValue(), numbers);
                around(schema.node().get(keyword).bigIntegerValue(), numbers);
            }
        }
        return numbers;
    }

    private static void around(BigInteger edge, List<BigInteger> numbers) {
        numbers.add(edge.subtract(BigInteger.ONE));
        numbers.add(edge);
        numbers.add(edge.add(BigInteger.ONE));
    }

    private Raw string(Schema schema) {
        int least = schema.limit("minLength", 0);
        int most = schema.limit("maxLength", 1_000);
        if (!schema.node().has("maxLength") && schema.text("pattern").isEmpty() && dice.percent(20)) {
            return Raw.text("\u20ac".repeat(HUGE));
        }
        int length = dice.pick(List.of(Math.max(0, least - 1), least, most, most + 1));
        String text = values.text(schema, length);
        if (!schema.text("pattern").isEmpty() && dice.percent(50)) {
            int at = dice.between(0, text.length());
            String odd = dice.pick(List.of("x", "\n", "\u0660", "\u00a0", "\uff10", ""));
            boolean last = dice.percent(50);
            return Raw.text(last ? text + odd : text.substring(0, at) + odd + text.substring(at));
        }
        return Raw.text(text);
    }
}
