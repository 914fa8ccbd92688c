package io.getrasl.openapi.bundle;

import io.getrasl.openapi.tree.ArrayNode;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.Node;
import io.getrasl.openapi.tree.ObjectNode;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.Collection;
import java.util.function.Consumer;

/** Writes JSON, the same bytes for the same document everywhere. */
public final class JsonWriter {

    private final StringBuilder out = new StringBuilder();
    private final boolean indented;
    private int depth;

    private JsonWriter(boolean indented) {
        this.indented = indented;
    }

    /** The document with one line per property, indented by two spaces, with a line feed at its end. */
    public static String indented(Node document) {
        return new JsonWriter(true).write(document);
    }

    /** The document without any space, with a line feed at its end. */
    public static String compact(Node document) {
        return new JsonWriter(false).write(document);
    }

    private String write(Node document) {
        append(document);
        return out.append('\n').toString();
    }

    private void append(Node node) {
        if (node instanceof ObjectNode object) {
            append('{', object.members(), this::append, '}');
        } else if (node instanceof ArrayNode array) {
            append('[', array.items(), this::append, ']');
        } else if (node instanceof ScalarNode scalar && scalar.isText()) {
            quote(scalar.text());
        } else {
            out.append(((ScalarNode) node).text());
        }
    }

    private void append(Member member) {
        quote(member.name());
        out.append(indented ? ": " : ":");
        append(member.value());
    }

    private <T> void append(char open, Collection<T> parts, Consumer<T> append, char close) {
        out.append(open);
        depth++;
        boolean first = true;
        for (T part : parts) {
            if (!first) {
                out.append(',');
            }
            first = false;
            breakLine();
            append.accept(part);
        }
        depth--;
        if (!parts.isEmpty()) {
            breakLine();
        }
        out.append(close);
    }

    private void breakLine() {
        if (indented) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void quote(String text) {
        out.append('"');
        text.chars().forEach(this::escape);
        out.append('"');
    }

    private void escape(int unit) {
        switch (unit) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                // Control characters, and separators that break lines in JavaScript.
                if (unit < 0x20 || unit >= 0x7F && unit <= 0x9F || unit == 0x2028 || unit == 0x2029) {
                    out.append(String.format("\\u%04x", unit));
                } else {
                    out.append((char) unit);
                }
            }
        }
    }
}
