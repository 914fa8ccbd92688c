package io.getrasl.server.web;

import io.getrasl.server.Operation;
import io.getrasl.server.error.ApiException;
import io.getrasl.server.error.InternalErrorException;
import io.getrasl.server.error.NotFoundException;
import io.getrasl.server.validation.FieldErrors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers whatever an operation throws, and whatever is asked of no operation. Exceptions of other controllers of the
 * application are left to the application, unless they are ours.
 */
final class ErrorResolver implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorResolver.class);

    private final Replies replies;

    ErrorResolver(Replies replies) {
        this.replies = replies;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        ApiException error = error(request, OperationMethods.of(request, handler), thrown);
        if (error == null || response.isCommitted()) {
            return null;
        }
        try {
            replies.write(request, response, error);
        } catch (IOException e) {
            LOG.debug("Request {}: the caller is gone", RequestId.of(request), e);
        }
        return new ModelAndView();
    }

    private static @Nullable ApiException error(
            HttpServletRequest request, @Nullable Operation operation, Exception thrown) {
        if (thrown instanceof ApiException error) {
            return operation == null ? error : documented(RequestId.of(request), operation, error);
        }
        if (thrown instanceof NoHandlerFoundException
                || thrown instanceof NoResourceFoundException
                || thrown instanceof HttpRequestMethodNotSupportedException) {
            return new NotFoundException();
        }
        if (operation == null) {
            return null;
        }
        if (thrown instanceof IOException) {
            LOG.debug("Request {}: the body of {} broke off", RequestId.of(request), operation.id(), thrown);
            return FieldErrors.of("body", "Could not be read to its end");
        }
        complaint(RequestId.of(request), operation)
                .setCause(thrown)
                .log("Request {}: {} failed", RequestId.of(request), operation.id());
        return new InternalErrorException();
    }

    /** The error if the operation documents it, and a fault of the server otherwise. */
    static ApiException documented(UUID requestId, Operation operation, ApiException error) {
        if (operation.documents(error.code())) {
            return error;
        }
        complaint(requestId, operation)
                .setCause(error)
                .log("Request {}: {} does not document {}", requestId, operation.id(), error.code());
        return new InternalErrorException();
    }

    /** With what is known as fields of their own, for logs that have fields. */
    private static LoggingEventBuilder complaint(UUID requestId, Operation operation) {
        return LOG.atError().addKeyValue("request_id", requestId).addKeyValue("operation_id", operation.id());
    }
}
