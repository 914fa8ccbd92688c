package io.getrasl.openapi.source;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.Place;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the YAML parser complains about, in words for someone who writes a specification. */
final class YamlProblem {

    private static final String RULE = "yaml-syntax";

    private record Explanation(String complaint, String message, String remedy) {}

    private static final List<Explanation> EXPLANATIONS = List.of(
            new Explanation("TAB", "a tab stands where only spaces may", "indent with spaces"),
            new Explanation(
                    "mapping values are not allowed here",
                    "a second ': ' in this line, or a line that is indented too far",
                    "quote the text that contains ': ', or indent the line like its neighbours"),
            new Explanation(
                    "could not find expected ':'",
                    "a key without its ':'",
                    "write 'key: value', with a space after the colon"),
            new Explanation(
                    "expected <block end>",
                    "this line does not fit the indentation of the lines above it",
                    "indent it exactly like the entry that it belongs beside"),
            new Explanation(
                    "found undefined alias", "an alias without an anchor", "quote the text that starts with '*'"),
            new Explanation(
                    "expected ',' or",
                    "a list or object that was opened above is not closed, or lacks a comma",
                    "close it, or put a comma between its entries"),
            new Explanation(
                    "quoted scalar",
                    "a quoted text is not closed",
                    "write the closing quote; double a ' inside of '...'"),
            new Explanation("cannot start any token", "a text may not start with this character", "quote the text"),
            new Explanation(
                    "expected a single document", "a second document starts here", "keep one document per file"),
            new Explanation(
                    "special characters are not allowed", "a control character", "delete it; editors may not show it"));

    private YamlProblem() {}

    static Finding at(Place place, String message, String remedy) {
        return new Finding(place, RULE, message, remedy);
    }

    static Finding of(String file, YamlEngineException problem) {
        Place place = Place.startOf(file);
        String complaint = String.valueOf(problem.getMessage());
        if (problem instanceof MarkedYamlEngineException marked) {
            complaint = marked.getProblem();
            place = marked.getProblemMark()
                    .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(place);
        }
        for (Explanation known : EXPLANATIONS) {
            if (complaint.contains(known.complaint)) {
                return at(place, known.message, known.remedy);
            }
        }
        return at(
                place, complaint.lines().findFirst().orElse("not YAML"), "correct the YAML here or in the line above");
    }
}
