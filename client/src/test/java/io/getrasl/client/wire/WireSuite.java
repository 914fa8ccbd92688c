package io.getrasl.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.getrasl.client.RaslClient;
import io.getrasl.client.RaslClientBuilder;
import io.getrasl.client.WireClients;
import io.getrasl.client.error.RaslApiException;
import io.getrasl.client.error.RaslException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.Parameter;

/** A server for faults, and calls of it. */
abstract class WireSuite {

    @Parameter
    Leg leg;

    final FaultServer server = new FaultServer();
    final List<Duration> waits = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        server.close();
    }

    /** A client of the server whose chance is always the highest. */
    RaslClientBuilder client() {
        return client(server.url());
    }

    RaslClientBuilder client(String url) {
        return leg.on(WireClients.client(url, waits, () -> 1.0));
    }

    Object call(Call call) {
        return leg.make(call, client().build());
    }

    /** What a call fails with, retries switched off. */
    <T extends RaslException> T failure(Class<T> type, Call call, Fault fault) {
        server.play(fault);
        return failure(type, call, it -> it.maxRetries(0));
    }

    <T extends RaslException> T failure(Class<T> type, Call call, UnaryOperator<RaslClientBuilder> setting) {
        return failure(type, call, setting.apply(client()).build());
    }

    <T extends RaslException> T failure(Class<T> type, Call call, RaslClient rasl) {
        try {
            leg.make(call, rasl);
        } catch (RaslException e) {
            assertThat(e).isExactlyInstanceOf(type);
            return type.cast(e);
        }
        throw new AssertionError(call + " did not fail");
    }

    /** What an error reply to a read becomes; its class is the business of the test. */
    RaslApiException error(Fault fault) {
        server.play(fault);
        try {
            leg.make(Call.READ, client().maxRetries(0).build());
        } catch (RaslApiException e) {
            return e;
        }
        throw new AssertionError("no error");
    }
}
