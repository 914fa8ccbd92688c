package io.getrasl.sandbox.outbox;

import io.getrasl.sandbox.requests.FinishedRequest;
import io.getrasl.sandbox.requests.RequestListener;
import io.getrasl.sandbox.scenarios.Scenario;
import io.getrasl.server.Operations;
import io.getrasl.server.error.ApiException;
import io.getrasl.server.web.RequestOutcome;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the log of requests: those to the API, when they are answered. It looks up, locks and formats nothing for one that succeeded. */
@Component
class RequestRecorder implements RequestListener {

    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_QUERY = 400;
    private static final int LONGEST_MESSAGE = 300;

    private final RequestLog log;
    private final Clock clock;

    RequestRecorder(RequestLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void finished(FinishedRequest finished, HttpServletRequest request) {
        ApiException error = RequestOutcome.error(request).orElse(null);
        Scenario scenario = Scenario.of(request).orElse(null);
        log.add(new LoggedRequest(
                log.next(),
                RequestOutcome.requestId(request).toString(),
                clock.instant(),
                finished.method(),
                finished.operation() == null ? null : finished.operation().id(),
                cut(path(request), LONGEST_PATH),
                request.getQueryString() == null ? null : cut(request.getQueryString(), LONGEST_QUERY),
                finished.status(),
                error == null ? null : error.code().name(),
                error == null ? null : cut(String.valueOf(error.getMessage()), LONGEST_MESSAGE),
                error == null ? List.of() : Reasons.of(error.details()),
                scenario == null ? null : scenario.text(),
                scenario != null && scenario.losesReply(),
                RequestOutcome.caller(request).orElse(null),
                Duration.ofNanos(finished.nanos()).toMillis()));
    }

    /** Without the base path; a request that is broken enough has none at all. */
    private static String path(HttpServletRequest request) {
        @Nullable String path = request.getRequestURI();
        if (path == null || path.isEmpty()) {
            return "/";
        }
        return path.substring(Operations.BASE_PATH.length());
    }

    static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) + "…" : text;
    }
}
