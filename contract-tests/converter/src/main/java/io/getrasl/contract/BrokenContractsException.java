package io.getrasl.contract;

import java.util.List;

/** The examples of a specification do not fit together. */
public final class BrokenContractsException extends RuntimeException {
    private final List<String> findings;

    BrokenContractsException(List<String> findings) {
        super(findings.size() + " example(s) cannot become contracts:\n  " + String.join("\n  ", findings));
        this.findings = List.copyOf(findings);
    }

    /** One line per finding: the authored place, then what is wrong and how to mend it. */
    public List<String> findings() {
        return findings;
    }
}
