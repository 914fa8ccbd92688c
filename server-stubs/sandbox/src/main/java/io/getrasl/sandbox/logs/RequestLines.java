package io.getrasl.sandbox.logs;

import io.getrasl.sandbox.requests.FinishedRequest;
import io.getrasl.sandbox.requests.RequestListener;
import io.getrasl.server.web.RequestOutcome;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.springframework.stereotype.Component;

/** Writes the line for each request, where that is wanted: what the specification calls it, and nothing that its caller wrote. Thread-safe. */
@Component
class RequestLines implements RequestListener {

    private static final Logger LOG = LoggerFactory.getLogger(LogOptions.REQUESTS);

    @Override
    public void finished(FinishedRequest finished, HttpServletRequest request) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        String operation =
                finished.operation() == null ? "unknown" : finished.operation().id();
        LoggingEventBuilder line = LOG.atInfo()
                .addKeyValue("request_id", RequestOutcome.requestId(request))
                .addKeyValue("operation_id", operation)
                .addKeyValue("method", finished.method())
                .addKeyValue("status", finished.status());
        if (finished.error() != null) {
            line = line.addKeyValue("error_code", finished.error().name());
        }
        if (finished.tenant() != null) {
            line = line.addKeyValue("tenant_id", finished.tenant());
        }
        line.addKeyValue("duration_ms", TimeUnit.NANOSECONDS.toMillis(finished.nanos()))
                .log("request answered");
    }
}
