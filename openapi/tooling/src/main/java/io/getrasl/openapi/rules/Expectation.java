package io.getrasl.openapi.rules;

import io.getrasl.openapi.Spelling;
import io.getrasl.openapi.grammar.Shape;
import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import io.getrasl.openapi.tree.ScalarNode.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What one value of a keyword must be.
 *
 * @param shown  for a sentence: {@code a text}
 * @param isMet  whether a value is that
 * @param advice what to write instead of a value that is not
 */
record Expectation(String shown, Predicate<Node> isMet, String advice) {

    private static final Expectation ANYTHING = new Expectation("a value", node -> true, "");
    private static final Expectation TEXT = new Expectation(
            "a text", node -> is(node, Type.TEXT), "write a text, quoted if it looks like a number, a boolean or null");
    private static final Expectation BOOLEAN =
            new Expectation("a boolean", node -> is(node, Type.BOOLEAN), "write true or false");
    private static final Expectation NUMBER =
            new Expectation("a number", node -> is(node, Type.NUMBER), "write digits");
    private static final Expectation COUNT = new Expectation(
            "a number without sign and fraction",
            node -> is(node, Type.NUMBER) && ((ScalarNode) node).text().matches("[0-9]+"),
            "write 0 or more, in digits");
    private static final Expectation TYPES = new Expectation(
            "the name of a type, or a list of them",
            node -> is(node, Type.TEXT) || node instanceof ArrayNode,
            "write for example string, or [string, 'null']");
    private static final Expectation SCHEMA = new Expectation(
            "a schema",
            node -> node instanceof ObjectNode || is(node, Type.BOOLEAN),
            "write an object, for example { type: string } or { $ref: ... }");
    private static final Expectation OBJECT =
            new Expectation("an object", ObjectNode.class::isInstance, "write keys with values below it");

    static Expectation of(Shape shape) {
        if (shape.isObject()) {
            return shape.of().equals("Schema") ? SCHEMA : OBJECT;
        }
        List<String> choices = shape.choices();
        if (!choices.isEmpty()) {
            String listed = String.join(", ", choices);
            return new Expectation(
                    choices.size() == 1 ? listed : "one of " + listed,
                    node -> is(node, Type.TEXT) && choices.contains(((ScalarNode) node).text()),
                    "write " + listed.replaceFirst(", (?=[^,]*$)", " or "));
        }
        return switch (shape.of()) {
            case "text" -> TEXT;
            case "boolean" -> BOOLEAN;
            case "number" -> NUMBER;
            case "count" -> COUNT;
            case "types" -> TYPES;
            default -> ANYTHING;
        };
    }

    boolean isMetBy(Node node) {
        return isMet.test(node);
    }

    /** What to do about a value that does not meet it. */
    String remedy(String name, Node value) {
        Optional<String> written = scalar(value);
        if (written.isEmpty()) {
            return advice;
        }
        ScalarNode unquoted = new ScalarNode(value.place(), typeOf(written.get()), written.get());
        if (is(value, Type.TEXT) && isMetBy(unquoted)) {
            return "write " + name + ": " + written.get() + ", without quotes";
        }
        ScalarNode quoted = ScalarNode.text(value.place(), written.get());
        if (!is(value, Type.TEXT) && isMetBy(quoted)) {
            return "write " + name + ": '" + written.get() + "', in quotes";
        }
        if (name.equals("in") && List.of("body", "formData").contains(written.get())) {
            return "delete the parameter, and describe the body by requestBody: { content: ... } of the operation";
        }
        if (this == SCHEMA && written.get().matches(".*\\.(ya?ml|json)(#.*)?|#/.*")) {
            return "write { $ref: '" + written.get() + "' }";
        }
        if (this == SCHEMA && Types.NAMES.contains(written.get())) {
            return "write { type: " + written.get() + " }";
        }
        boolean exclusive = name.startsWith("exclusive") && is(value, Type.BOOLEAN);
        return exclusive ? "write the bound itself here, and delete the other one" : near(written.get());
    }

    /** The text of a scalar other than null. */
    static Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar && scalar.type() != Type.NULL
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    private String near(String written) {
        List<String> choices = List.of(advice.replace("write ", "").split(", | or "));
        return shown.startsWith("one of ")
                ? Spelling.nearest(written, choices)
                        .map(word -> "write " + word)
                        .orElse(advice)
                : advice;
    }

    private static Type typeOf(String text) {
        if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return Type.NUMBER;
        }
        return text.equals("true") || text.equals("false") ? Type.BOOLEAN : Type.TEXT;
    }

    private static boolean is(Node node, Type type) {
        return node instanceof ScalarNode scalar && scalar.type() == type;
    }
}
