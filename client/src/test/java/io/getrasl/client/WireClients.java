package io.getrasl.client;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Hands the builder's hooks for tests to the packages of other tests. */
public final class WireClients {

    public static final String TOKEN = Fixtures.TOKEN;

    private WireClients() {}

    /**
     * A client whose waits are recorded instead of waited, and whose clock stands at {@link Fixtures#NOW}.
     *
     * @param random what chance gives, from 0 to 1
     */
    public static RaslClientBuilder client(String baseUrl, List<Duration> waits, DoubleSupplier random) {
        return RaslClient.builder()
                .baseUrl(baseUrl)
                .token(TOKEN)
                .clock(Clock.fixed(Fixtures.NOW, ZoneOffset.UTC))
                .random(random)
                .sleeper(waits::add);
    }
}
