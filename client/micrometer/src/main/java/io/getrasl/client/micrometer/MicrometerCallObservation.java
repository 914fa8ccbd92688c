package io.getrasl.client.micrometer;

import io.getrasl.client.CallAttempt;
import io.getrasl.client.CallObservation;
import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

/** One call as Micrometer sees it. */
final class MicrometerCallObservation implements CallObservation {

    private final Observation observation;
    private final RaslCallContext context;

    MicrometerCallObservation(Observation observation, RaslCallContext context) {
        this.observation = observation;
        this.context = context;
    }

    @Override
    public Scope open() {
        Observation.Scope scope = observation.openScope();
        return scope::close;
    }

    @Override
    public void attempted(CallAttempt attempt) {
        context.setResponse(attempt);
        if (!attempt.isSuccess()) {
            Object end = attempt.status() == null ? attempt.failure() : attempt.status();
            String text = "attempt " + attempt.number() + " failed: " + end;
            observation.event(Observation.Event.of(RaslCallContext.ATTEMPT_FAILED, text));
        }
    }

    @Override
    public void finished(@Nullable Integer status, @Nullable Throwable failure) {
        context.setStatus(status);
        if (failure != null) {
            observation.error(failure);
        }
        observation.stop();
    }
}
