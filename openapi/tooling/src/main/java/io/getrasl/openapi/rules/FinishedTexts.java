package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.grammar.Grammar;
import io.getrasl.openapi.tree.Member;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code unfinished-text}: no text is empty or waits to be written. */
final class FinishedTexts implements Rule<Bundle> {

    private static final Set<String> TEXTS = Set.of("description", "summary", "title");
    private static final Pattern WAITING =
            Pattern.compile("\\b(TODO|FIXME|TBD|XXX|lorem ipsum)\\b|^\\s*(\\.\\.\\.|string|description)\\s*$");

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        Grammar.walk(bundle.document(), (kind, object) -> {
            if (!kind.isOpen()) {
                object.members().stream()
                        .filter(member -> TEXTS.contains(member.name()))
                        .forEach(member -> judge(member, findings));
            }
        });
    }

    private static void judge(Member member, Consumer<Finding> findings) {
        if (!(member.value() instanceof ScalarNode scalar) || !scalar.isText()) {
            return;
        }
        if (scalar.text().isBlank()) {
            findings.accept(new Finding(
                    member.place(),
                    "unfinished-text",
                    "'" + member.name() + "' is empty",
                    "write what a caller needs to know, or delete the line"));
            return;
        }
        Matcher waiting = WAITING.matcher(scalar.text());
        if (waiting.find()) {
            findings.accept(new Finding(
                    member.place(),
                    "unfinished-text",
                    "'" + member.name() + "' still says '" + waiting.group().strip() + "'",
                    "write what a caller needs to know"));
        }
    }
}
