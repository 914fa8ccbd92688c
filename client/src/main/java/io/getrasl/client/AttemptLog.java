package io.getrasl.client;

import io.getrasl.client.error.ApiError;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells logger and observers of the attempts of one call; does nothing where there are none. */
final class AttemptLog {

    private final ApiRequest<?> request;
    private final Secret token;
    private final @Nullable CallLogger logger;
    private final ObservedCall observed;
    private int number;
    private long start;

    AttemptLog(ApiRequest<?> request, Secret token, @Nullable CallLogger logger, ObservedCall observed) {
        this.request = request;
        this.token = token;
        this.logger = logger;
        this.observed = observed;
    }

    /** The attempt of that number begins. */
    void start(int attempt) {
        number = attempt;
        start = System.nanoTime();
    }

    void success(RawReply reply) {
        if (isAsked()) {
            String id = RequestId.of(reply);
            tell(attempt(reply.status(), null, id, null), () -> RedactedBodies.of(reply.body(), request.reader()));
        }
    }

    void error(ApiError error) {
        if (isAsked()) {
            tell(attempt(error.status(), error.code(), error.requestId(), null), () -> RedactedBodies.of(error));
        }
    }

    void failure(IOException failure) {
        if (isAsked()) {
            tell(attempt(null, null, null, failure.getClass().getName()), () -> null);
        }
    }

    private boolean isAsked() {
        return logger != null || observed.isObserved();
    }

    private CallAttempt attempt(
            @Nullable Integer status, @Nullable String code, @Nullable String requestId, @Nullable String failure) {
        return new CallAttempt(
                request.endpoint().operationId(),
                request.endpoint().method(),
                request.endpoint().path(),
                number,
                Duration.ofNanos(System.nanoTime() - start),
                status,
                code == null ? null : OneLine.of(token.remove(code)),
                requestId == null ? null : OneLine.of(token.remove(requestId)),
                failure,
                null,
                null);
    }

    private void tell(CallAttempt attempt, Supplier<@Nullable String> replyBody) {
        observed.attempted(attempt);
        CallLogger told = logger;
        if (told != null) {
            Listeners.guard(
                    "call logger",
                    () -> told.log(
                            told.wantsBodies()
                                    ? attempt.withBodies(
                                            text(request.body() == null ? null : String.valueOf(request.body())),
                                            text(replyBody.get()))
                                    : attempt));
        }
    }

    private @Nullable String text(@Nullable String text) {
        return text == null ? null : OneLine.flat(token.remove(text));
    }
}
