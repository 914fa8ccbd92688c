package io.getrasl.sandbox.outbox;

import io.getrasl.server.OperationId;
import io.getrasl.server.Operations;
import io.getrasl.server.error.ApiException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerMapping;

/** Writes the log of requests: those to the API, when they are answered. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RequestRecorder extends OncePerRequestFilter {

    /** Segments of an unknown path that are surely names and not values: no digits, no dots, no signs. */
    private static final Pattern VALUE = Pattern.compile("(?<=/)(?![a-z_-]{1,30}(/|$))[^/]+");

    private static final int LONGEST_PATH = 100;
    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAULT = 500;

    private final RequestLog log;
    private final Clock clock;

    RequestRecorder(RequestLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
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
        String operation = operation(request);
        ApiException error = request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE) instanceof ApiException thrown
                ? thrown
                : null;
        log.add(number -> new LoggedRequest(
                number,
                clock.instant(),
                request.getMethod(),
                operation,
                operation == null
                        ? withoutValues(request)
                        : Operations.of(operation).path(),
                response.getStatus(),
                code(response.getStatus(), error),
                error == null ? List.of() : fields(error.details()),
                CallerNote.of(request),
                duration.toMillis()));
    }

    private static @Nullable String operation(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler) {
            OperationId id = handler.getMethodAnnotation(OperationId.class);
            return id == null ? null : id.value();
        }
        return null;
    }

    private static String withoutValues(HttpServletRequest request) {
        String path = request.getRequestURI().substring(Operations.BASE_PATH.length());
        String names = VALUE.matcher(path).replaceAll("{…}");
        return names.length() > LONGEST_PATH ? names.substring(0, LONGEST_PATH) + "…" : names;
    }

    private static @Nullable String code(int status, @Nullable ApiException error) {
        if (status < FIRST_ERROR) {
            return null;
        }
        if (status >= FIRST_FAULT || error == null) {
            return status >= FIRST_FAULT
                    ? "INTERNAL_ERROR"
                    : status == HttpServletResponse.SC_NOT_FOUND ? "NOT_FOUND" : null;
        }
        return error.code().name();
    }

    /** Names only; those of unknown properties are the caller's own words and may be long. */
    private static List<String> fields(@Nullable Map<String, ?> details) {
        return details == null
                ? List.of()
                : details.keySet().stream()
                        .limit(5)
                        .map(name -> name.length() > 40 ? name.substring(0, 40) + "…" : name)
                        .toList();
    }
}
