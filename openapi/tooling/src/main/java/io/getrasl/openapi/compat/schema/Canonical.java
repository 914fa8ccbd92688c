package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.bundle.JsonWriter;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.math.BigDecimal;
import java.util.Comparator;

/** Values as texts that are equal exactly if the values are. */
public final class Canonical {

    private static final int LONGEST = 60;

    private Canonical() {}

    /** The value as JSON with sorted properties and numbers in their shortest form. */
    public static String json(Node value) {
        return JsonWriter.compact(sorted(value)).strip();
    }

    /** The same for a message: long values end with dots. */
    static String shown(Node value) {
        String json = json(value);
        return json.length() <= LONGEST ? json : json.substring(0, LONGEST) + "...";
    }

    /** {@code 1} for {@code 1.0} and {@code 1e0}. */
    static String number(String text) {
        BigDecimal number = new BigDecimal(text).stripTrailingZeros();
        return number.precision() - number.scale() > 400 || number.scale() > 400
                ? number.toString()
                : number.toPlainString();
    }

    private static Node sorted(Node value) {
        if (value instanceof ObjectNode object) {
            return object.map(member -> sorted(member.value())).sorted(Comparator.naturalOrder());
        }
        if (value instanceof ArrayNode array) {
            return array.map(Canonical::sorted);
        }
        ScalarNode scalar = (ScalarNode) value;
        return scalar.type() == ScalarNode.Type.NUMBER
                ? new ScalarNode(scalar.place(), scalar.type(), number(scalar.text()))
                : scalar;
    }
}
