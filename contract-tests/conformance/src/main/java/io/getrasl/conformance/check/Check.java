package io.getrasl.conformance.check;

import io.getrasl.conformance.spec.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is asked of one operation by one rule, and what came of it. */
public final class Check {
    /** Of more symptoms than these only the number is kept, so that a report stays readable. */
    private static final int MOST_SYMPTOMS = 12;

    private final Op op;
    private final Rule rule;
    private final String place;
    private final List<Finding> findings = new ArrayList<>();
    private int held;
    private int failed;
    private String reason;

    Check(Op op, Rule rule, String place) {
        this.op = op;
        this.rule = rule;
        this.place = place;
    }

    /** What came of a check. */
    public enum Outcome {
        PASSED,
        FAILED,
        NOT_CHECKED
    }

    public Op op() {
        return op;
    }

    public Rule rule() {
        return rule;
    }

    /** {@code operationId/rule}. */
    public String id() {
        return op.id() + '/' + rule.id();
    }

    /** Where the specification asks for it, as {@code file:line:column}. */
    public String place() {
        return place;
    }

    public Outcome outcome() {
        if (failed > 0) {
            return Outcome.FAILED;
        }
        return held > 0 ? Outcome.PASSED : Outcome.NOT_CHECKED;
    }

    /** How often the rule was held against a reply. */
    public int times() {
        return held + failed;
    }

    /** How often it was broken. */
    public int failures() {
        return failed;
    }

    /** The different symptoms, at most a dozen. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** Why it, or a part of it, was not checked. */
    public Optional<String> reason() {
        if (reason == null && outcome() == Outcome.NOT_CHECKED) {
            return Optional.of("there was no occasion");
        }
        return Optional.ofNullable(reason);
    }

    void hold() {
        held++;
    }

    void skip(String why) {
        reason = reason == null ? why : reason;
    }

    void fail(Finding finding) {
        failed++;
        for (int index = 0; index < findings.size(); index++) {
            if (findings.get(index).got().equals(finding.got())
                    && findings.get(index).place().equals(finding.place())) {
                findings.set(index, findings.get(index).again());
                return;
            }
        }
        if (findings.size() < MOST_SYMPTOMS) {
            findings.add(finding);
        }
    }
}
