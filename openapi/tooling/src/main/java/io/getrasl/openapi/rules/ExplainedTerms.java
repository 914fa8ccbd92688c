package io.getrasl.openapi.rules;

import io.getrasl.openapi.Finding;
import io.getrasl.openapi.bundle.Bundle;
import io.getrasl.openapi.source.Context;
import io.getrasl.openapi.tree.ScalarNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code unexplained-term}: a term of this API is explained in the root document before other texts use it. */
final class ExplainedTerms implements Rule<Bundle> {

    private final List<String> terms;

    /**
     * A rule for some terms.
     *
     * @param terms the terms that need an explanation, from {@code rules.yaml}
     */
    ExplainedTerms(List<String> terms) {
        this.terms = terms;
    }

    @Override
    public void check(Bundle bundle, Consumer<Finding> findings) {
        String introduction = bundle.document()
                .object("info")
                .flatMap(info -> info.text("description"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        List<String> unexplained = terms.stream()
                .filter(term -> !introduction.contains("*" + term))
                .toList();
        if (unexplained.isEmpty()) {
            return;
        }
        Set<String> reported = new HashSet<>();
        DocumentWalk.members(bundle.document(), (context, member) -> {
            boolean text = context == Context.OBJECT
                    && (member.name().equals("description") || member.name().equals("summary"));
            if (text && member.value() instanceof ScalarNode scalar) {
                unexplained.stream()
                        .filter(term -> Pattern.compile("\\b" + Pattern.quote(term) + "s?\\b", Pattern.CASE_INSENSITIVE)
                                .matcher(scalar.text())
                                .find())
                        .filter(reported::add)
                        .forEach(term -> findings.accept(new Finding(
                                member.place(),
                                "unexplained-term",
                                "'" + term + "' is used here, and the description of the API does not explain it",
                                "explain *" + term
                                        + "* under info: description, with the stars, or use another word")));
            }
        });
    }
}
