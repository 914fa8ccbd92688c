package io.getrasl.sandbox.outbox;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps pages of other sites, which the same browser shows, from looking at the sandbox's page and from changing anything beside the API.
 * Their requests carry their origin; and a name of theirs that they let lead to this machine stands in the header {@code Host}.
 * Programs are no pages: they send no origin.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ForeignPages extends OncePerRequestFilter {

    private static final String NAMES = "(127\\.0\\.0\\.1|localhost|\\[::1])(:\\d{1,5})?";
    private static final Pattern LOCAL_HOST = Pattern.compile(NAMES);
    private static final Pattern LOCAL_ORIGIN = Pattern.compile("https?://" + NAMES);
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.equals("/") && !path.startsWith("/_sandbox");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String refusal = refusal(request);
        if (refusal == null) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(refusal.getBytes(StandardCharsets.UTF_8));
    }

    /** Why the request is not answered; null when it is. */
    private static @Nullable String refusal(HttpServletRequest request) {
        String host = String.valueOf(request.getHeader(HttpHeaders.HOST));
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean isPage =
                request.getRequestURI().equals("/") || request.getRequestURI().startsWith(OutboxController.FOLDER);
        if (isPage && !LOCAL_HOST.matcher(host).matches()) {
            return "This page is shown at http://127.0.0.1:" + request.getLocalPort() + "/ only.\n";
        }
        if (READING.contains(request.getMethod()) || origin == null) {
            return null;
        }
        boolean isOwn = origin.equals("http://" + host);
        if (isPage && !isOwn) {
            return "Forms are taken from the sandbox's own page only.\n";
        }
        return LOCAL_ORIGIN.matcher(origin).matches() ? null : "Pages of other sites change nothing here.\n";
    }
}
