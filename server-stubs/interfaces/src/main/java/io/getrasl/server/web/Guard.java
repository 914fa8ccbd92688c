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
import org.springframework.web.cors.CorsConfigurationSource;
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
        Operation operation = OperationMethods.of(request, handler);
        if (operation == null) {
            refuseUnlisted(request, handler);
            return true;
        }
        refuseOtherSpellings(request);
        Caller caller = authenticator.authenticate(token(request.getHeader(HttpHeaders.AUTHORIZATION)));
        CurrentCaller.set(caller);
        gates.forEach(gate -> gate.check(operation, caller));
        if (operation.scope() != null && !caller.scopes().contains(operation.scope())) {
            throw new InsufficientScopeException(operation.scope());
        }
        return true;
    }

    /** Spring looks past what follows a semicolon in a path; what is listed is not there under more than one name. */
    private static void refuseOtherSpellings(HttpServletRequest request) {
        if (request.getRequestURI().indexOf(';') >= 0) {
            throw new NotFoundException();
        }
    }

    /** Spring answers HEAD and OPTIONS by itself, but the specification knows no such methods. */
    private void refuseUnlisted(HttpServletRequest request, Object handler) {
        boolean options = HttpMethod.OPTIONS.matches(request.getMethod());
        if (OperationMethods.of(handler) != null
                || (options && paths.contain(request) && !isConfiguredPreflight(request, handler))) {
            throw new NotFoundException();
        }
    }

    /** Whether an application that lets pages of other origins call it is asked by a browser. */
    private static boolean isConfiguredPreflight(HttpServletRequest request, Object handler) {
        return handler instanceof CorsConfigurationSource source && source.getCorsConfiguration(request) != null;
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
