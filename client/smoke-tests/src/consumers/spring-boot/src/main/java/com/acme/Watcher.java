package com.acme;

import io.getrasl.client.micrometer.RaslCallContext;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;

/** Says which calls were made. */
final class Watcher implements ObservationHandler<RaslCallContext> {

    @Override
    public void onStop(RaslCallContext context) {
        System.out.println("observed " + context.call().operationId() + " " + context.status());
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof RaslCallContext;
    }
}
