package io.getrasl.server.web;

import io.getrasl.server.Operation;
import io.getrasl.server.error.InsufficientScopeException;
import io.getrasl.server.error.NotFoundException;
import io.getrasl.server.error.UnauthorizedException;
import io.getrasl.server.security.CallGate;
import io.getrasl.server.security.Caller;
import io.getrasl.server.security.CurrentCaller;
import io.getrasl.server.security.TokenAuthenticator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a call through to its operation only if the caller is known, allowed to go on and has the scope. */
final class Guard implements HandlerInterceptor {

    private static final String SCHEME = "Bearer ";

    private final TokenAuthenticator authenticator;
    private final List<CallGate> gates;
    private final ApiPaths paths;

    Guard(TokenAuthenticator authenticator, List<CallGate> gates, ApiPaths paths) {
        this.authenticator = authenticator;
        this.gates = List.copyOf(gates);
        this.paths = paths;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Operation operation = OperationMethods.of(handler);
        if (operation == null) {
            refuseOptions(request, handler);
            return true;
        }
        Caller caller = authenticator.authenticate(token(request.getHeader(HttpHeaders.AUTHORIZATION)));
        gates.forEach(gate -> gate.check(operation, caller));
        if (operation.scope() != null && !caller.scopes().contains(operation.scope())) {
            throw new InsufficientScopeException(operation.scope());
        }
        CurrentCaller.set(caller);
        return true;
    }

    /** Spring answers OPTIONS by itself, but the specification knows no such method. */
    private void refuseOptions(HttpServletRequest request, Object handler) {
        boolean ours = handler instanceof HandlerMethod && paths.contain(request);
        if (ours && HttpMethod.OPTIONS.matches(request.getMethod())) {
            throw new NotFoundException();
        }
    }

    private static String token(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new UnauthorizedException();
        }
        String token = header.substring(SCHEME.length()).strip();
        if (token.isEmpty()) {
            throw new UnauthorizedException();
        }
        return token;
    }
}
