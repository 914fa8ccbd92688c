package io.getrasl.openapi.compat.schema;

import io.getrasl.openapi.compat.java.JavaNames;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.Iterator;
import java.util.List;

/** The constants of a generated enum: named after its values, unless {@code x-enum-varnames} names them. */
final class ConstantNames {

    private ConstantNames() {}

    static void fill(Schema schema) {
        List<Node> given =
                schema.extensions.get("x-enum-varnames") instanceof ArrayNode names ? names.items() : List.of();
        Iterator<Node> names = given.iterator();
        for (Node value : schema.values.values()) {
            String name = names.hasNext() && names.next() instanceof ScalarNode scalar
                    ? scalar.text()
                    : JavaNames.constant(value instanceof ScalarNode plain ? plain.text() : Canonical.json(value));
            schema.constants.put(Canonical.json(value), name);
        }
    }
}
