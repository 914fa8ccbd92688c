package io.getrasl.client;

import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a client and all that {@link RaslClient#with} makes of it have in common.
 *
 * @param baseUrl without a slash at the end
 * @param random from 0 to 1, spreads clients that failed together
 */
record Setup(
        Transport transport,
        String baseUrl,
        String userAgent,
        DoubleSupplier random,
        Sleeper sleeper,
        ApiErrorReader errors,
        @Nullable CallLogger logger,
        Observers observers,
        DriftWatch drift) {}
