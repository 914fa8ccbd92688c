package io.getrasl.client;

/**
 * Follows calls from their start to their end, retries included: for traces and metrics. Is asked by the thread that calls, before
 * anything is sent. Must be thread-safe and should be quick; what it throws changes nothing for the call.
 */
@FunctionalInterface
public interface CallObserver {

    /**
     * A call starts, and with it its first attempt.
     *
     * @param call what is called; headers can be added to its request
     * @return who follows this call
     */
    CallObservation start(StartedCall call);
}
