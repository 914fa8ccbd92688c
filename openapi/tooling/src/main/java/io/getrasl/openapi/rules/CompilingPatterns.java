package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.tree.ObjectNode;
import java.util.function.Consumer;
import java.util.regex.PatternSyntaxException;

/** {@code invalid-pattern}: a pattern is a regular expression. */
final class CompilingPatterns implements SchemaRule {

    @Override
    public void judge(ObjectNode schema, Consumer<Finding> findings) {
        schema.text("pattern").ifPresent(pattern -> {
            try {
                Patterns.compile(pattern);
            } catch (PatternSyntaxException e) {
                String where = e.getIndex() < 0 ? "" : ", at character " + (e.getIndex() + 1);
                findings.accept(
                        new Finding(
                                schema.member("pattern").orElseThrow().place(),
                                "invalid-pattern",
                                "'" + pattern + "' is no regular expression: " + e.getDescription() + where,
                                "correct it; a character that means itself needs a \\ before it, and single quotes around the text"));
            }
        });
    }
}
