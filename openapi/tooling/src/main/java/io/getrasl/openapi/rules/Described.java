package io.getrasl.openapi.rules;

import io.getrasl.openapi.bundle.JsonWriter;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;

/** Values in the words of a finding. */
final class Described {

    private static final int LONGEST = 60;

    private Described() {}

    /** {@code the text '12'}, {@code the number 12}, {@code a list}. */
    static String value(Node node) {
        if (node instanceof ArrayNode) {
            return "a list";
        }
        if (node instanceof ObjectNode) {
            return "an object";
        }
        ScalarNode scalar = (ScalarNode) node;
        return switch (scalar.type()) {
            case TEXT -> "the text '" + cut(scalar.text()) + "'";
            case NUMBER -> "the number " + scalar.text();
            case BOOLEAN -> "the boolean " + scalar.text();
            case NULL -> "null";
        };
    }

    /** {@code 12}, for a list of values. */
    static String plain(Node node) {
        return node instanceof ScalarNode scalar ? cut(scalar.text()) : JsonWriter.compact(node);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
