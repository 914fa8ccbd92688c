package io.getrasl.client.micrometer;

import io.getrasl.client.CallObservation;
import io.getrasl.client.CallObserver;
import io.getrasl.client.StartedCall;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes an observation of every call, retries included: a timer where the registry has a meter handler, a span where it has a
 * tracing handler, whose headers then go with the request. Give it to
 * {@link io.getrasl.client.RaslClientBuilder#observer(CallObserver)}. Immutable and thread-safe.
 */
public final class MicrometerCallObserver implements CallObserver {

    private static final RaslCallConvention DEFAULT = new DefaultRaslCallConvention();

    private final ObservationRegistry registry;
    private final @Nullable RaslCallConvention convention;

    private MicrometerCallObserver(ObservationRegistry registry, @Nullable RaslCallConvention convention) {
        this.registry = Objects.requireNonNull(registry, "registry");
        this.convention = convention;
    }

    /**
     * One that hands its observations to the handlers of that registry, named by a global convention of it for
     * {@link RaslCallContext} where there is one, else by {@link DefaultRaslCallConvention}.
     */
    public static MicrometerCallObserver of(ObservationRegistry registry) {
        return new MicrometerCallObserver(registry, null);
    }

    /** The same with names and key values of another convention, which goes before those of the registry. */
    public MicrometerCallObserver withConvention(RaslCallConvention convention) {
        return new MicrometerCallObserver(registry, Objects.requireNonNull(convention, "convention"));
    }

    @Override
    public CallObservation start(StartedCall call) {
        RaslCallContext context = new RaslCallContext(call);
        Observation observation = Observation.start(convention, DEFAULT, () -> context, registry);
        return observation.isNoop() ? CallObservation.NONE : new MicrometerCallObservation(observation, context);
    }
}
