package io.getrasl.client;

import feign.Request;
import feign.Response;
import io.getrasl.client.error.ApiError;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Tells a logger of the attempts of one call; does nothing where there is no logger.
 */
final class AttemptLog {

    private final @Nullable CallLogger logger;
    private final Request request;
    private final @Nullable MultipartForm form;
    private long start;

    AttemptLog(@Nullable CallLogger logger, Request request, @Nullable MultipartForm form) {
        this.logger = logger;
        this.request = request;
        this.form = form;
    }

    void start() {
        start = System.nanoTime();
    }

    void success(int number, Response response) {
        tell(bodies -> {
            byte[] body = bytes(response);
            return attempt(
                    number,
                    response.status(),
                    null,
                    RequestId.of(body, ReplyHeaders.copyOf(response.headers())),
                    null,
                    bodies ? RedactedBodies.of(response, body) : null,
                    bodies);
        });
    }

    void error(int number, ApiError error) {
        tell(bodies -> attempt(
                number,
                error.status(),
                error.code(),
                error.requestId(),
                null,
                bodies ? RedactedBodies.of(error) : null,
                bodies));
    }

    void failure(int number, IOException failure) {
        tell(bodies -> attempt(number, null, null, null, failure.getClass().getName(), null, bodies));
    }

    private CallAttempt attempt(
            int number,
            @Nullable Integer status,
            @Nullable String code,
            @Nullable String requestId,
            @Nullable String failure,
            @Nullable String replyBody,
            boolean bodies) {
        Called called = Called.by(request);
        Secret token = Secret.of(request);
        return new CallAttempt(
                called.id(),
                request.httpMethod().name(),
                called.path(),
                number,
                Duration.ofNanos(System.nanoTime() - start),
                status,
                name(code, token),
                name(requestId, token),
                failure,
                bodies ? text(RedactedBodies.of(request, form), token) : null,
                text(replyBody, token));
    }

    private static @Nullable String name(@Nullable String name, Secret token) {
        return name == null ? null : OneLine.of(token.remove(name));
    }

    private static @Nullable String text(@Nullable String text, Secret token) {
        return text == null ? null : OneLine.flat(token.remove(text));
    }

    private interface Telling {
        CallAttempt attempt(boolean bodies);
    }

    /** Whatever a logger does, what was sent is sent: the call must not seem to fail by it. */
    private void tell(Telling telling) {
        if (logger == null) {
            return;
        }
        try {
            logger.log(telling.attempt(logger.wantsBodies()));
        } catch (RuntimeException e) {
            System.getLogger(SystemCallLogger.NAME)
                    .log(
                            Level.WARNING,
                            "the call logger failed with {0}",
                            e.getClass().getName());
        }
    }

    private static byte[] bytes(Response response) {
        if (response.body() == null) {
            return new byte[0];
        }
        try (InputStream stream = response.body().asInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
