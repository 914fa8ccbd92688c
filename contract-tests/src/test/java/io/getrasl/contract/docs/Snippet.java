package io.getrasl.contract.docs;

import java.util.List;

/**
 * A fenced block of a document.
 *
 * @param line the number of its first line of code
 * @param language what stands behind the fence; empty for nothing
 * @param remark what the hidden comment before it says
 * @param previous the block before it in the same document; null for the first
 */
record Snippet(Document document, int line, String language, List<String> code, Remark remark, Snippet previous) {

    String text() {
        return String.join("\n", code);
    }

    String place() {
        return document.at(line);
    }

    String place(int lineOfCode) {
        return document.at(line + Math.max(0, Math.min(lineOfCode, code.size() - 1)));
    }

    /** Whether this block shows what the other one gives. */
    boolean shows(Snippet other) {
        return previous == other && remark.has(Remark.Key.OUTPUT);
    }

    @Override
    public String toString() {
        return place();
    }
}
