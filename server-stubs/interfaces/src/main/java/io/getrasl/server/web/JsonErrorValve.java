package io.getrasl.server.web;

import java.io.IOException;
import java.time.Clock;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers requests that Tomcat refuses before any application sees them, in place of its HTML page. Tomcat makes it by name, so
 * it has to be public.
 */
public final class JsonErrorValve extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(JsonErrorValve.class);

    private static final int FIRST_ERROR = 400;
    private static final int FIRST_FAULT = 500;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        boolean answered = response.getContentWritten() > 0 || response.isCommitted();
        if (response.getStatus() < FIRST_ERROR || answered || !response.setErrorReported()) {
            return;
        }
        // Of a broken request, Tomcat's exception shows what the caller sent; the reply says enough.
        if (thrown != null && response.getStatus() >= FIRST_FAULT) {
            LOG.error("Request {} failed", RequestId.of(request), thrown);
        }
        // Of a method that is not there, Tomcat names those that are; the documented error does not.
        response.getCoyoteResponse().getMimeHeaders().removeHeader("Allow");
        try {
            new Replies(Clock.systemUTC()).write(request, response, ContainerErrors.of(response.getStatus()));
        } catch (IOException e) {
            LOG.debug("Request {}: the caller is gone", RequestId.of(request), e);
        }
    }
}
