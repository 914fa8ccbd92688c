package io.getrasl.sandbox.requests;

import io.getrasl.sandbox.access.SandboxCaller;
import io.getrasl.sandbox.scenarios.OperationPaths;
import io.getrasl.server.Operation;
import io.getrasl.server.Operations;
import io.getrasl.server.error.ApiException;
import io.getrasl.server.web.RequestOutcome;
import java.util.Optional;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out what became of a request. Thread-safe. */
@Component
class Outcomes {

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

    private final OperationPaths paths;

    Outcomes(OperationPaths paths) {
        this.paths = paths;
    }

    /** Whether it asks for the API. What is so broken that it has no path does, for all that anybody knows. */
    static boolean concerns(Request request) {
        String path = request.getRequestURI();
        return path == null || path.isEmpty() || path.startsWith(Operations.BASE_PATH + "/");
    }

    FinishedRequest of(Request request, Response response, long nanos) {
        Operation operation = operation(request);
        String method = operation == null ? known(request.getMethod()) : operation.method();
        return new FinishedRequest(
                operation,
                method,
                response.getStatus(),
                RequestOutcome.error(request).map(ApiException::code).orElse(null),
                tenant(request),
                nanos);
    }

    private @Nullable Operation operation(Request request) {
        Optional<Operation> handled = RequestOutcome.operation(request);
        return handled.or(() -> unhandled(request)).orElse(null);
    }

    /** What is answered on demand, or lost, never comes to its operation. */
    private Optional<Operation> unhandled(Request request) {
        try {
            return request.getRequestURI() == null ? Optional.empty() : paths.find(request);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String known(@Nullable String method) {
        return method != null && METHODS.contains(method) ? method : "OTHER";
    }

    private static @Nullable Long tenant(Request request) {
        return RequestOutcome.caller(request).orElse(null) instanceof SandboxCaller caller ? caller.tenant() : null;
    }
}
