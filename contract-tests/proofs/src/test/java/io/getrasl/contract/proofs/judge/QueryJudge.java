package io.getrasl.contract.proofs.judge;

import io.getrasl.contract.proofs.make.Ask;
import io.getrasl.contract.proofs.spec.Endpoint;
import io.getrasl.contract.proofs.spec.Input;
import java.util.List;
import java.util.Optional;

/** Judges a query. */
final class QueryJudge {

    void check(Endpoint endpoint, List<Ask.Pair> query, Findings findings) {
        for (Ask.Pair pair : query) {
            if (Percent.decode(pair.name(), true).isEmpty()) {
                findings.open("a name that is no percent-encoded UTF-8");
            }
        }
        for (Input input : endpoint.inputs("query")) {
            check(input, query, findings);
        }
    }

    private static void check(Input input, List<Ask.Pair> query, Findings findings) {
        List<Ask.Pair> sent = query.stream()
                .filter(pair -> Percent.decode(pair.name(), true)
                        .filter(input.name()::equals)
                        .isPresent())
                .toList();
        if (sent.isEmpty()) {
            if (input.required()) {
                findings.wrong(input.name() + ": is missing");
            }
            return;
        }
        if (sent.size() > 1) {
            findings.open(input.name() + ": sent more than once");
            return;
        }
        Optional<String> text = sent.get(0).value() == null
                ? Optional.of("")
                : Percent.decode(sent.get(0).value(), true);
        if (text.isEmpty()) {
            findings.open(input.name() + ": no percent-encoded UTF-8");
        } else if (sent.get(0).value() != null && sent.get(0).value().contains("+")) {
            findings.open(input.name() + ": a plus sign is a space in forms and itself in URLs");
        } else if (input.isEnumeratedList() && !input.name().startsWith("filter[")) {
            // "Unknown query parameters, filters, sort fields and relations are ignored."
            return;
        } else {
            ParameterText.check(input, text.get(), findings);
        }
    }
}
