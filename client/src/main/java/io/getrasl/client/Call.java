package io.getrasl.client;

import io.getrasl.client.error.ApiError;
import io.getrasl.client.error.RaslApiException;
import io.getrasl.client.error.RaslConnectionException;
import io.getrasl.client.error.RaslException;
import io.getrasl.client.error.UnreadableFileException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One call on its way: decides after every attempt what becomes of it, whoever sends the attempts and waits between them. Used by
 * one thread at a time.
 *
 * @param <T> the type of the reply's body
 */
final class Call<T extends @Nullable Object> {

    private final ApiRequest<T> request;
    private final Endpoint endpoint;
    private final OutgoingRequest outgoing;
    private final Setup setup;
    private final Secret token;
    private final ObservedCall observed;
    private final RetryPolicy policy;
    private final AttemptLog log;
    private int attempt;
    private boolean mayHaveReachedServer;

    Call(
            ApiRequest<T> request,
            OutgoingRequest outgoing,
            CallOptions options,
            Setup setup,
            Secret token,
            ObservedCall observed) {
        this.request = request;
        this.endpoint = request.endpoint();
        this.outgoing = outgoing;
        this.setup = setup;
        this.token = token;
        this.observed = observed;
        this.policy = new RetryPolicy(options.maxRetries(), options.maxRetryWait(), setup.random());
        this.log = new AttemptLog(request, token, setup.logger(), observed);
    }

    ObservedCall observed() {
        return observed;
    }

    /** Begins the next attempt: what is to be sent. */
    OutgoingRequest next() {
        attempt++;
        log.start(attempt);
        return outgoing;
    }

    /**
     * Ends with a success.
     *
     * @throws io.getrasl.client.error.UnreadableReplyException if the reply is not as specified
     * @throws RaslApiException if it is an error whatever its status says
     */
    RaslResponse<T> succeeded(RawReply packed) {
        RawReply reply = Gzip.unpacked(packed);
        log.success(reply);
        setup.drift().status(endpoint, reply.status());
        T body = ReplyBody.read(endpoint.operationId(), reply, attempt, token, request.reader());
        if (Contradiction.isIn(body)) {
            throw RaslApiException.of(error(reply));
        }
        setup.drift().body(endpoint, body);
        return new RaslResponse<>(reply.status(), reply.headers(), body);
    }

    /**
     * After an error reply.
     *
     * @return how long to wait before the next attempt
     * @throws RaslApiException if there is none
     */
    Duration refused(RawReply packed) {
        RawReply reply = Gzip.unpacked(packed);
        ApiError error = error(reply);
        log.error(error);
        mayHaveReachedServer |= reply.status() != 429;
        return orThrow(
                policy.afterReply(attempt, reply.status(), endpoint.retrySafe(), error.retryAfter()),
                RaslApiException.of(error));
    }

    /**
     * After an attempt without a complete reply.
     *
     * @return how long to wait before the next attempt
     * @throws RaslException if there is none
     */
    Duration failed(IOException failure) {
        if (failure instanceof UnreadableFieldException unreadable) {
            throw new UnreadableFileException(endpoint.operationId(), unreadable.field(), unreadable.reason());
        }
        IOException reason = Certificates.explained(NotSentException.reason(failure));
        log.failure(reason);
        if (failure instanceof ReplyTooLargeException tooLarge) {
            throw tooLarge.unreadable(endpoint.operationId(), attempt);
        }
        mayHaveReachedServer |= RetryPolicy.mayHaveReachedServer(failure);
        boolean interrupted = failure instanceof InterruptedIOException
                && Thread.currentThread().isInterrupted();
        return orThrow(
                interrupted ? Optional.empty() : policy.afterFailure(attempt, endpoint.retrySafe(), failure),
                noReply(reason));
    }

    private ApiError error(RawReply reply) {
        ApiError error = setup.errors().read(endpoint.operationId(), reply, attempt, token);
        setup.drift().error(endpoint, error, token);
        return error;
    }

    private Duration orThrow(Optional<Duration> wait, RaslException failure) {
        if (wait.isEmpty()) {
            throw failure;
        }
        if (outgoing.form() != null && !outgoing.form().isRepeatable()) {
            failure.addSuppressed(new IllegalStateException("not tried again: the request holds a file that can be "
                    + "read only once; give a path, bytes or a source that can be opened again"));
            throw failure;
        }
        return wait.get();
    }

    /** Why there is no reply. */
    RaslConnectionException noReply(IOException cause) {
        return new RaslConnectionException(
                endpoint.operationId(), HostAndPort.of(outgoing.url()), attempt, mayHaveReachedServer, cause);
    }
}
