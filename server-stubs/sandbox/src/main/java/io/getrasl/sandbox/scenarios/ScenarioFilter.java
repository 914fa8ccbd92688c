package io.getrasl.sandbox.scenarios;

import io.getrasl.sandbox.access.ErrorExceptions;
import io.getrasl.sandbox.spec.DocumentedErrors;
import io.getrasl.server.Operation;
import io.getrasl.server.Operations;
import io.getrasl.server.error.ApiException;
import io.getrasl.server.error.ErrorCode;
import io.getrasl.server.validation.FieldErrors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Does what {@link Scenario#HEADER} asks for; to requests without it, nothing. Pages' origins are looked at before, so pages see it too. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ScenarioFilter extends OncePerRequestFilter {

    private final OperationPaths operations;
    private final DocumentedErrors errors;
    private final ErrorExceptions exceptions;
    private final HandlerExceptionResolver replies;
    private final Pause pause;

    ScenarioFilter(
            OperationPaths operations,
            DocumentedErrors errors,
            ErrorExceptions exceptions,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver replies,
            Pause pause) {
        this.operations = operations;
        this.errors = errors;
        this.exceptions = exceptions;
        this.replies = replies;
        this.pause = pause;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(Scenario.HEADER) == null
                || !request.getRequestURI().startsWith(Operations.BASE_PATH + "/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Scenario scenario;
        ApiException error;
        try {
            scenario = ScenarioParser.parse(String.join(",", Collections.list(request.getHeaders(Scenario.HEADER))));
            error = error(request, scenario);
        } catch (IllegalArgumentException e) {
            replies.resolveException(request, response, null, FieldErrors.of(Scenario.HEADER, e.getMessage()));
            return;
        }
        request.setAttribute(Scenario.ATTRIBUTE, scenario);
        if (scenario.cut() == Cut.DROP_BEFORE) {
            pause.hold(scenario.delay());
            CutValve.cut(request);
            return;
        }
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        if (error == null) {
            chain.doFilter(request, held);
        } else {
            replies.resolveException(request, held, null, error);
        }
        pause.hold(scenario.delay());
        reply(request, held, response, scenario.cut());
    }

    /** Null where the request gets its own answer. */
    private @Nullable ApiException error(HttpServletRequest request, Scenario scenario) {
        Optional<Operation> operation = operations.find(request);
        if (scenario.error() == null || operation.isEmpty()) {
            return null;
        }
        return errors.find(operation.get().id(), scenario.error())
                .map(exceptions::of)
                .orElseThrow(() -> new IllegalArgumentException(operation.get().id() + " does not document the error '"
                        + scenario.error() + "'; it documents "
                        + operation.get().errorCodes().stream()
                                .map(ErrorCode::name)
                                .collect(Collectors.joining(", "))));
    }

    private static void reply(
            HttpServletRequest request,
            ContentCachingResponseWrapper held,
            HttpServletResponse response,
            @Nullable Cut cut)
            throws IOException {
        if (cut == null) {
            held.copyBodyToResponse();
            return;
        }
        if (cut == Cut.TRUNCATE) {
            byte[] body = held.getContentAsByteArray();
            response.setContentLength(body.length);
            response.getOutputStream().write(body, 0, body.length / 2);
            response.flushBuffer();
        }
        CutValve.cut(request);
    }
}
