package io.getrasl.contract.proofs.judge;

import io.getrasl.contract.check.Problem;
import java.util.ArrayList;
import java.util.List;

/** What speaks against a request, and what makes it a matter of taste. */
final class Findings {

    private final List<String> wrong = new ArrayList<>();
    private final List<String> open = new ArrayList<>();

    void wrong(String what) {
        wrong.add(what);
    }

    void wrong(String where, List<Problem> problems) {
        problems.forEach(problem -> wrong.add(where + problem));
    }

    void open(String what) {
        open.add(what);
    }

    /** What is wrong stays wrong, whatever else is open. */
    Opinion.Verdict verdict() {
        if (!wrong.isEmpty()) {
            return Opinion.Verdict.REFUSED;
        }
        return open.isEmpty() ? Opinion.Verdict.ALLOWED : Opinion.Verdict.OPEN;
    }

    List<String> reasons() {
        return wrong.isEmpty() ? open : wrong;
    }
}
