package io.getrasl.codegen.docs;

import java.util.Locale;

/** Texts of the specification inside of Markdown. */
final class MarkdownText {

    private MarkdownText() {}

    /** In a cell of a table, which is one line. */
    static String cell(String text) {
        return text.strip().replaceAll("\\s*\n\\s*", " ").replace("|", "\\|");
    }

    /** A code span in a cell; empty for nothing. */
    static String code(String text) {
        return text.isEmpty() ? "" : "`" + cell(text) + "`";
    }

    /** The anchor of a heading of one word. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT);
    }

    /** As a sentence of its own. */
    static String sentence(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || stripped.endsWith(".") ? stripped : stripped + ".";
    }
}
