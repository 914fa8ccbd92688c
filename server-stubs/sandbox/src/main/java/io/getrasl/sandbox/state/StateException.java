package io.getrasl.sandbox.state;

import io.getrasl.server.error.ValidationErrorException;
import io.getrasl.server.validation.FieldErrors;
import java.util.List;
import java.util.stream.Collectors;

/** A document that is no state of a sandbox. Nothing has been changed. */
public final class StateException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** @param problems at least one */
    StateException(List<Problem> problems) {
        this("document", problems);
    }

    private StateException(String file, List<Problem> problems) {
        super(problems.stream().map(problem -> problem.line(file)).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    StateException(Spot spot, String text) {
        this(List.of(new Problem(spot, text)));
    }

    /** The same about that file: one line for each problem. */
    StateException in(String file) {
        return new StateException(file, problems);
    }

    /** The same as the reply to a request. */
    public ValidationErrorException asReply() {
        FieldErrors errors = new FieldErrors();
        for (Problem problem : problems) {
            Spot spot = problem.spot();
            errors.add(problem.pointer(), "Line " + spot.line() + ", column " + spot.column() + ": " + problem.text());
        }
        return new ValidationErrorException(errors.asMap());
    }
}
