package io.getrasl.contract.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is in Markdown, as far as the documents here use it. */
final class Markdown {

    private static final Pattern FENCE = Pattern.compile("( *)(`{3,}|~{3,})\\s*(\\S*).*");

    private Markdown() {}

    /** The fenced blocks. */
    static List<Snippet> snippets(Document document) {
        List<Snippet> found = new ArrayList<>();
        Remark remark = Remark.NONE;
        Snippet previous = null;
        for (int i = 0; i < document.lines().size(); i++) {
            String line = document.lines().get(i);
            Matcher fence = FENCE.matcher(line);
            if (!fence.matches()) {
                remark = line.isBlank()
                        ? remark
                        : Remark.read(line, document.at(i + 1)).orElse(Remark.NONE);
                continue;
            }
            int first = i + 1;
            int end = end(document, first, fence.group(2));
            int indent = fence.group(1).length();
            List<String> code = document.lines().subList(first, end).stream()
                    .map(it -> it.substring(
                            Math.min(indent, it.length() - it.stripLeading().length())))
                    .toList();
            previous = new Snippet(document, first + 1, fence.group(3), code, remark, previous);
            found.add(previous);
            remark = Remark.NONE;
            i = end;
        }
        return found;
    }

    private static int end(Document document, int first, String fence) {
        for (int i = first; i < document.lines().size(); i++) {
            if (document.lines().get(i).strip().equals(fence)) {
                return i;
            }
        }
        throw new AssertionError(document.at(first) + " opens a block that is never closed");
    }

    /** The lines without blocks of code; those are blank, so that numbers stay. */
    static List<String> prose(Document document) {
        List<String> lines = new ArrayList<>(document.lines());
        for (Snippet snippet : snippets(document)) {
            for (int i = snippet.line() - 2;
                    i <= snippet.line() - 1 + snippet.code().size();
                    i++) {
                lines.set(i, "");
            }
        }
        return lines;
    }

    /** The numbers of lines that are code because they are indented, which no check would see. */
    static List<Integer> indentedCode(Document document) {
        List<String> lines = prose(document);
        List<Integer> found = new ArrayList<>();
        boolean inList = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean indented = line.startsWith("    ") && !line.isBlank();
            if (indented && !inList && i > 0 && lines.get(i - 1).isBlank()) {
                found.add(i + 1);
            } else if (!indented && !line.isBlank()) {
                inList = line.matches(" {0,3}([-*+]|\\d+[.)]) .*") || (inList && line.startsWith("  "));
            }
        }
        return found;
    }

    /** The heading that a line is, without its marks. */
    static Optional<String> heading(String line) {
        Matcher heading = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*").matcher(line);
        return heading.matches() ? Optional.of(heading.group(1)) : Optional.empty();
    }
}
