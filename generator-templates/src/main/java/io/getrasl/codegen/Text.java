package io.getrasl.codegen;

/** Descriptions of the specification as text for Javadoc and string literals. */
public final class Text {

    private Text() {}

    static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }

    /**
     * CommonMark as Javadoc: code spans become {@code {@code ...}}, blank lines paragraphs, and nothing in it can end the
     * comment, open a tag or start an HTML element.
     *
     * @param indent what stands before {@code " * "} on each line after the first
     */
    public static String javadoc(String markdown, String indent) {
        String separator = "\n" + indent + " * ";
        StringBuilder out = new StringBuilder();
        String[] parts = orEmpty(markdown).split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean code = i % 2 == 1 && i < parts.length - 1;
            out.append(code ? "{@code " + codeSafe(parts[i]) + "}" : textSafe(parts[i]));
        }
        return out.toString()
                .replaceAll("[ \t]*\n[ \t]*\n\\s*", "\u0000")
                .replaceAll("[ \t]*\n[ \t]*", separator)
                .replace("\u0000", "\n" + indent + " *" + separator + "<p>");
    }

    /**
     * Code as a block of Javadoc; empty for none, and where the code cannot stand in Javadoc.
     *
     * @param indent what stands before {@code " * "} on each line
     */
    public static String javadocCode(String code, String indent) {
        String line = indent + " * ";
        boolean readable = isBalanced(code) && !code.contains("*/") && !code.contains("\\u");
        return code.isEmpty() || !readable
                ? ""
                : line + "<pre>{@code\n" + line + code.replace("\n", "\n" + line) + "\n" + line + "}</pre>";
    }

    /** A Java string literal, quotes included. */
    public static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }

    private static String textSafe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\u", "&#92;u");
    }

    private static String codeSafe(String text) {
        String safe = text.replace("*/", "* /").replace("\\u", "\\ u");
        return isBalanced(safe) ? safe : safe.replace("{", "(").replace("}", ")");
    }

    /** Whether every brace that is opened is closed, as Javadoc wants it inside of a tag. */
    private static boolean isBalanced(String text) {
        int open = 0;
        for (char c : text.toCharArray()) {
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }
}
