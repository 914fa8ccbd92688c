package io.getrasl.server.web;

import io.getrasl.server.Operation;
import io.getrasl.server.error.ApiException;
import io.getrasl.server.security.Caller;
import io.getrasl.server.security.CurrentCaller;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What became of a request, for the metrics and logs of a server. To be asked by whatever stands around the operations, such as a filter,
 * when they have answered. Only the error may hold something of the request's body, query or headers.
 */
public final class RequestOutcome {

    private static final String ERROR = RequestOutcome.class.getName();

    private RequestOutcome() {}

    /** The operation that the request asked for; empty where there is none of that path and method, or it did not come that far. */
    public static Optional<Operation> operation(HttpServletRequest request) {
        return Optional.ofNullable(
                OperationMethods.of(request, request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)));
    }

    /**
     * The error that the request was answered with, as the caller got it; empty for a success. Its message and details may repeat what
     * the request said.
     */
    public static Optional<ApiException> error(ServletRequest request) {
        return Optional.ofNullable((ApiException) request.getAttribute(ERROR));
    }

    /** Who called; empty where nobody was recognised. */
    public static Optional<Caller> caller(ServletRequest request) {
        return CurrentCaller.of(request);
    }

    /** The {@code request_id} of the reply. */
    public static UUID requestId(ServletRequest request) {
        return RequestId.of(request);
    }

    static void failed(ServletRequest request, ApiException error) {
        request.setAttribute(ERROR, error);
    }
}
