package io.getrasl.sandbox.state;

import java.util.List;
import java.util.stream.Collectors;

/** A document that is no state of a sandbox. Nothing has been changed. */
public final class StateException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** @param problems at least one */
    StateException(List<Problem> problems) {
        super(problems.get(0).line("document"));
        this.problems = List.copyOf(problems);
    }

    StateException(Spot spot, String text) {
        this(List.of(new Problem(spot, text)));
    }

    List<Problem> problems() {
        return problems;
    }

    /** One line for each problem, each with the place in that file. */
    public String text(String file) {
        return problems.stream().map(problem -> problem.line(file)).collect(Collectors.joining("\n"));
    }
}
