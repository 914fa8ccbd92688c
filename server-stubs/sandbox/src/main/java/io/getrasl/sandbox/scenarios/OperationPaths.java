package io.getrasl.sandbox.scenarios;

import io.getrasl.server.Operation;
import io.getrasl.server.Operations;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Finds the operation that a request asks for, before anything else looks at it. Thread-safe. */
@Component
public class OperationPaths {

    private record Candidate(Operation operation, PathPattern pattern) {}

    private final List<Candidate> candidates = Operations.all().stream()
            .map(each ->
                    new Candidate(each, PathPatternParser.defaultInstance.parse(Operations.BASE_PATH + each.path())))
            .sorted(Comparator.comparing(Candidate::pattern, PathPattern.SPECIFICITY_COMPARATOR))
            .toList();

    /** Empty where the specification lists no such path or method. */
    public Optional<Operation> find(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return candidates.stream()
                .filter(each -> each.operation().method().equals(request.getMethod())
                        && each.pattern().matches(path))
                .map(Candidate::operation)
                .findFirst();
    }
}
