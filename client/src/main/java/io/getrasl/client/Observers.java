package io.getrasl.client;

import java.util.ArrayList;
import java.util.List;

/** All who want to follow calls. Immutable. */
final class Observers {

    static final Observers NONE = new Observers(List.of());

    private final List<CallObserver> observers;

    private Observers(List<CallObserver> observers) {
        this.observers = observers;
    }

    Observers and(CallObserver another) {
        List<CallObserver> more = new ArrayList<>(observers);
        more.add(another);
        return new Observers(List.copyOf(more));
    }

    /** Tells all of them of a call. */
    ObservedCall start(Endpoint endpoint, String url) {
        if (observers.isEmpty()) {
            return ObservedCall.NOT;
        }
        StartedCall call = new StartedCall(endpoint, url);
        List<CallObservation> observations = new ArrayList<>(observers.size());
        for (CallObserver observer : observers) {
            Listeners.guard("call observer", () -> observations.add(observer.start(call)));
        }
        return new ObservedCall(observations, call.headers());
    }
}
