package io.getrasl.server.web;

import io.getrasl.server.error.ApiException;
import io.getrasl.server.json.ApiJson;
import io.getrasl.server.query.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Writes replies. It is JSON whatever the caller accepts, because the specification knows nothing else. */
final class Replies {

    private static final String RETRY_AFTER = "retry_after";

    private final Clock clock;

    Replies(Clock clock) {
        this.clock = clock;
    }

    Meta meta(HttpServletRequest request, @Nullable Page<?> page) {
        return new Meta(
                RequestId.of(request),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                page == null ? null : Meta.Pagination.of(page));
    }

    /** By now nobody needs what the request came with. */
    void write(HttpServletRequest request, HttpServletResponse response, int status, Object body) throws IOException {
        Uploads.delete(request);
        byte[] json = ApiJson.mapper().writeValueAsBytes(body);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    void write(HttpServletRequest request, HttpServletResponse response, ApiException error) throws IOException {
        response.resetBuffer();
        // Tomcat tells of its own methods before it refuses one; here there is no 405, and what is not listed is not
        // there.
        response.setHeader(HttpHeaders.ALLOW, null);
        RequestOutcome.failed(request, error);
        Map<String, ?> details = error.details();
        if (details != null && details.get(RETRY_AFTER) instanceof Number seconds) {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        write(request, response, error.code().status(), ErrorEnvelope.of(error, meta(request, null)));
    }
}
