package io.getrasl.client;

import feign.Client;
import feign.Request;
import feign.Response;
import io.getrasl.client.error.ApiError;
import io.getrasl.client.error.RaslApiException;
import io.getrasl.client.error.RaslConnectionException;
import io.getrasl.client.error.RaslException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Repeats attempts as the options of the call say, and turns what finally failed into the exceptions of this client. */
final class RetryingClient implements Client {

    private final Client transport;
    private final DoubleSupplier random;
    private final ApiErrorReader errors;
    private final Sleeper sleeper;
    private final StreamedForms forms;
    private final @Nullable CallLogger logger;
    private final DriftWatch drift;

    RetryingClient(
            Client transport,
            DoubleSupplier random,
            ApiErrorReader errors,
            Sleeper sleeper,
            StreamedForms forms,
            @Nullable CallLogger logger,
            DriftWatch drift) {
        this.transport = transport;
        this.random = random;
        this.errors = errors;
        this.sleeper = sleeper;
        this.forms = forms;
        this.logger = logger;
        this.drift = drift;
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        Called called = Called.by(request);
        CallOptions call = ((FeignOptions) options).call();
        RetryPolicy policy = new RetryPolicy(call.maxRetries(), call.maxRetryWait(), random);
        MultipartForm form = forms.behind(request.body());
        boolean repeatable = form == null || form.isRepeatable();
        boolean mayHaveReachedServer = false;
        AttemptLog log = new AttemptLog(logger, request, form);
        for (int attempt = 1; ; attempt++) {
            Optional<Duration> wait;
            RaslException failure;
            log.start();
            try {
                Response response = buffer(transport.execute(request, options));
                if (response.status() >= 200 && response.status() < 300) {
                    log.success(attempt, response);
                    return response;
                }
                ApiError error = errors.read(called.id(), response, attempt);
                log.error(attempt, error);
                drift.error(request, error);
                wait = policy.afterReply(attempt, response.status(), called.retrySafe(), error.retryAfter());
                failure = RaslApiException.of(error);
                mayHaveReachedServer |= response.status() != 429;
            } catch (IOException e) {
                log.failure(attempt, e);
                mayHaveReachedServer |= RetryPolicy.mayHaveReachedServer(e);
                wait = e instanceof InterruptedIOException
                                && Thread.currentThread().isInterrupted()
                        ? Optional.empty()
                        : policy.afterFailure(attempt, called.retrySafe(), e);
                failure = noReply(request, called, attempt, mayHaveReachedServer, e);
            }
            if (wait.isPresent() && !repeatable) {
                failure.addSuppressed(new IllegalStateException("not tried again: the request holds a file that can be "
                        + "read only once; give a path, bytes or a source that can be opened again"));
            }
            if (wait.isEmpty() || !repeatable) {
                throw failure;
            }
            pause(wait.get(), request, called, attempt, mayHaveReachedServer);
        }
    }

    private static RaslConnectionException noReply(
            Request request, Called called, int attempt, boolean mayHaveReachedServer, IOException cause) {
        return new RaslConnectionException(
                called.id(), HostAndPort.of(request.url()), attempt, mayHaveReachedServer, cause);
    }

    /** Reads the body here, where a connection that breaks off can still lead to another attempt. */
    private static Response buffer(Response response) throws IOException {
        if (response.body() == null) {
            return response;
        }
        boolean success = response.status() >= 200 && response.status() < 300;
        int limit = success ? LimitedBody.SUCCESS_LIMIT : LimitedBody.ERROR_LIMIT;
        try (Response.Body body = response.body();
                InputStream stream = body.asInputStream()) {
            byte[] bytes = stream.readNBytes(limit);
            if (success && bytes.length == limit && stream.read() >= 0) {
                throw new IOException("the reply is larger than " + limit + " bytes");
            }
            return response.toBuilder().body(bytes).build();
        }
    }

    private void pause(Duration wait, Request request, Called called, int attempt, boolean mayHaveReachedServer) {
        try {
            sleeper.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException cause = new InterruptedIOException("the thread was interrupted between attempts");
            throw noReply(request, called, attempt, mayHaveReachedServer, cause);
        }
    }
}
