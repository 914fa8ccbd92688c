package io.getrasl.client.micrometer;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * How observations of calls are named and which key values they have. {@link DefaultRaslCallConvention} can be extended. Must be
 * thread-safe; it is asked at the start of a call and again at its end.
 */
public interface RaslCallConvention extends ObservationConvention<RaslCallContext> {

    @Override
    default boolean supportsContext(Observation.Context context) {
        return context instanceof RaslCallContext;
    }
}
