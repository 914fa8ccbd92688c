package io.getrasl.sandbox.requests;

import jakarta.servlet.ServletRequest;

/** Hears of every request to the API. Called by many threads at once, before the reply is sent; so it must be quick. */
public interface RequestListener {

    /**
     * A request has its reply.
     *
     * @param request to ask for its id if that is needed, and for nothing that its caller wrote
     */
    void finished(FinishedRequest finished, ServletRequest request);
}
