package io.getrasl.conformance.make;

import io.getrasl.conformance.spec.Node;
import io.getrasl.conformance.spec.Op;
import io.getrasl.conformance.spec.Shape;
import java.util.List;
import java.util.stream.Stream;

/** Makes texts that fit a schema: by format, by the examples of the operation where there is a pattern, else a name. */
record Texts(Names names, Op op) {
    /** Letters that a server which confuses encodings does not keep. */
    private static final String FOREIGN = " \u00e9\u00df \u0645\u0631\u062d\u0628\u0627 ";

    /** Unlimited texts, and those with room for a book, are tried at this length. */
    private static final int LONG = 2000;

    String text(String name, Shape shape, boolean full) {
        int longest = shape.keyword("maxLength").asInt(LONG);
        if (shape.hasFormat("email")) {
            return names.email();
        }
        if (shape.hasFormat("uri")) {
            return "https://files.example.com/" + names.next() + ".jpg";
        }
        if (shape.hasFormat("date-time")) {
            return Values.now();
        }
        if (shape.hasFormat("binary")) {
            throw new NoValue(name + " is a file");
        }
        if (name.equals("phone") || name.endsWith("_phone")) {
            return names.phone();
        }
        String pattern = shape.keyword("pattern").asString("");
        if (!pattern.isEmpty()) {
            return fitting(name, pattern);
        }
        String text = names.next();
        if (text.length() > longest) {
            text = text.substring(text.length() - longest);
        }
        return full ? filled(text, Math.min(longest, LONG)) : text;
    }

    private static String filled(String text, int length) {
        String foreign = text.length() + FOREIGN.length() < length ? text + FOREIGN : text;
        return foreign + "x".repeat(Math.max(0, length - foreign.length()));
    }

    private String fitting(String name, String pattern) {
        Stream<String> shown = op.content(Op.JSON).stream()
                .flatMap(content -> content.get("examples").fields().values().stream())
                .map(Node::json)
                .map(example -> example.path("value").path(name).asString(""));
        return Stream.concat(shown, List.of("#1FA97A", "12345", "abc").stream())
                .filter(text -> !text.isEmpty() && text.matches(".*") && find(pattern, text))
                .findFirst()
                .orElseThrow(() -> new NoValue("nothing can be made up for " + name + " that fits " + pattern));
    }

    private static boolean find(String pattern, String text) {
        return java.util.regex.Pattern.compile(pattern).matcher(text).find();
    }
}
