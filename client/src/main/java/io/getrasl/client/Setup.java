package io.getrasl.client;

import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a client and all that {@link RaslClient#with} makes of it have in common.
 *
 * @param executor runs what asynchronous calls go on with after a wait
 * @param baseUrl without a slash at the end
 * @param random from 0 to 1, spreads clients that failed together
 */
record Setup(
        Transport transport,
        Executor executor,
        String baseUrl,
        String userAgent,
        DoubleSupplier random,
        Sleeper sleeper,
        ApiErrorReader errors,
        @Nullable CallLogger logger,
        Observers observers,
        DriftWatch drift) {}
