package io.getrasl.sandbox.docs;

import io.getrasl.server.Operations;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets pages of this machine call the API: those that were opened from a folder, and those of other local servers. To requests that do
 * not come from such a page it does nothing, whatever their headers; Spring's own support would answer some with a status of its own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LocalPages extends OncePerRequestFilter {

    private static final Pattern LOCAL = Pattern.compile("null|https?://(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d+)?");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null
                || !LOCAL.matcher(origin).matches()
                || !request.getRequestURI().startsWith(Operations.BASE_PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, request.getHeader(HttpHeaders.ORIGIN));
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        String method = request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
        if (method == null || !request.getMethod().equals("OPTIONS")) {
            response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "*");
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, PUT, PATCH, DELETE");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "authorization, content-type, x-rasl-sandbox");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
