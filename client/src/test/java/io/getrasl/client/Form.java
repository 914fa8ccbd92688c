package io.getrasl.client;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** How the calls of a test are made. Both forms must behave alike. */
enum Form {
    /** As written. */
    SYNCHRONOUS,

    /** Asynchronously, and the result waited for. */
    ASYNCHRONOUS;

    RaslClientBuilder client(String baseUrl, List<Duration> waits) {
        RaslClientBuilder builder = Fixtures.client(baseUrl, waits);
        return this == SYNCHRONOUS ? builder : builder.engine(Joining::new);
    }

    private static final class Joining extends Engine {

        private final Setup setup;

        Joining(Setup setup, CallOptions options) {
            super(setup, options);
            this.setup = setup;
        }

        @Override
        Engine with(CallOptions others) {
            return new Joining(setup, others);
        }

        @Override
        <T extends @Nullable Object> RaslResponse<T> call(ApiRequest<T> request) {
            try {
                return callAsync(request, reply -> reply).join();
            } catch (CompletionException e) {
                throw (RuntimeException) e.getCause();
            }
        }
    }
}
