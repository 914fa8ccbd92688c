package io.getrasl.openapi.source;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the YAML parser complains about, in words for someone who writes a specification. */
final class YamlProblem {

    private static final String RULE = "yaml-syntax";

    /**
     * What a complaint of the parser means.
     *
     * @param atStart whether the cause is where the broken construct starts; otherwise it is where the parser gave up
     */
    private record Explanation(String complaint, boolean atStart, String message, String remedy) {}

    private static final List<Explanation> EXPLANATIONS = List.of(
            new Explanation("TAB", false, "a tab stands where only spaces may", "indent with spaces"),
            new Explanation(
                    "mapping values are not allowed here",
                    false,
                    "this ': ' cannot be here: it is the second in its line, or the line above lacks one, or this line is indented too far",
                    "quote the text that contains ': ', put a space after the ':' above, or indent the line like its neighbours"),
            new Explanation(
                    "could not find expected ':'",
                    true,
                    "a key without its ':'",
                    "write 'key: value', with a space after the colon"),
            new Explanation(
                    "expected <block end>",
                    false,
                    "this does not fit the lines above: it is indented differently, or a quote above is not closed",
                    "indent it exactly like the entry that it belongs beside, or close the quote"),
            new Explanation(
                    "found undefined alias",
                    false,
                    "an alias without an anchor",
                    "quote the text that starts with '*'"),
            new Explanation(
                    "expected ',' or",
                    true,
                    "the list or object that starts here is not closed, or lacks a comma",
                    "close it, put a comma between its entries, or quote a text that holds ' #' or starts with '#'"),
            new Explanation(
                    "unexpected end of stream",
                    true,
                    "the quoted text that starts here is not closed",
                    "write the closing quote; double a ' inside of '...'"),
            new Explanation(
                    "cannot start any token", false, "a text may not start with this character", "quote the text"),
            new Explanation(
                    "found another document", false, "a second document starts here", "keep one document per file"),
            new Explanation(
                    "special characters are not allowed",
                    false,
                    "a control character, which editors may not show",
                    "delete it"));

    private YamlProblem() {}

    static Finding at(Place place, String message, String remedy) {
        return new Finding(place, RULE, message, remedy);
    }

    static Finding of(String file, YamlEngineException problem) {
        if (!(problem instanceof MarkedYamlEngineException marked)) {
            return of(file, String.valueOf(problem.getMessage()), Optional.empty(), Optional.empty());
        }
        return of(file, marked.getProblem(), marked.getContextMark(), marked.getProblemMark());
    }

    private static Finding of(String file, String complaint, Optional<Mark> start, Optional<Mark> end) {
        for (Explanation known : EXPLANATIONS) {
            if (complaint.contains(known.complaint)) {
                return at(place(file, known.atStart ? start.or(() -> end) : end), known.message, known.remedy);
            }
        }
        String message = complaint.lines().findFirst().orElse("this is not YAML");
        return at(place(file, end), message, "correct the YAML here or in the line above");
    }

    private static Place place(String file, Optional<Mark> mark) {
        return mark.map(known -> new Place(file, known.getLine() + 1, known.getColumn() + 1))
                .orElse(Place.startOf(file));
    }
}
