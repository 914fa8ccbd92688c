package io.getrasl.client;

/**
 * Is told where replies and webhooks leave the specification of this version, by the thread that calls or handles, each time that it
 * happens. Nothing of
 * it makes a call fail. Must be thread-safe and should be quick; what it throws changes nothing for the call.
 */
@FunctionalInterface
public interface DriftListener {

    /** A reply or webhook holds something that is not in the specification. */
    void drifted(Drift drift);
}
