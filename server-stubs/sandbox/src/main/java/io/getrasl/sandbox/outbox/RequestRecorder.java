package io.getrasl.sandbox.outbox;

import io.getrasl.sandbox.scenarios.OperationPaths;
import io.getrasl.sandbox.scenarios.Scenario;
import io.getrasl.server.Operation;
import io.getrasl.server.OperationId;
import io.getrasl.server.Operations;
import io.getrasl.server.error.ApiException;
import io.getrasl.server.web.AnsweredError;
import io.getrasl.server.web.RequestId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Writes the log of requests: those to the API, when they are answered. It looks up, locks and formats nothing for one that succeeded. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestRecorder extends OncePerRequestFilter {

    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_QUERY = 400;
    private static final int LONGEST_MESSAGE = 300;

    private final RequestLog log;
    private final Clock clock;
    private final OperationPaths operations;

    RequestRecorder(RequestLog log, Clock clock, OperationPaths operations) {
        this.log = log;
        this.clock = clock;
        this.operations = operations;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(Operations.BASE_PATH + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long start = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            record(request, response, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private void record(HttpServletRequest request, HttpServletResponse response, Duration duration) {
        ApiException error = AnsweredError.of(request).orElse(null);
        Scenario scenario = Scenario.of(request).orElse(null);
        log.add(new LoggedRequest(
                log.next(),
                RequestId.of(request).toString(),
                clock.instant(),
                request.getMethod(),
                operation(request),
                cut(request.getRequestURI().substring(Operations.BASE_PATH.length()), LONGEST_PATH),
                request.getQueryString() == null ? null : cut(request.getQueryString(), LONGEST_QUERY),
                response.getStatus(),
                error == null ? null : error.code().name(),
                error == null ? null : cut(String.valueOf(error.getMessage()), LONGEST_MESSAGE),
                error == null ? List.of() : Reasons.of(error.details()),
                scenario == null ? null : scenario.text(),
                scenario != null && scenario.losesReply(),
                CallerNote.of(request),
                duration.toMillis()));
    }

    /** A request that a scenario answers comes to no handler, but asks for an operation all the same. */
    private @Nullable String operation(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler) {
            OperationId id = handler.getMethodAnnotation(OperationId.class);
            return id == null ? null : id.value();
        }
        return operations.find(request).map(Operation::id).orElse(null);
    }

    static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) + "…" : text;
    }
}
