package io.getrasl.sandbox.requests;

import jakarta.servlet.http.HttpServletRequest;

/** Hears of every request to the API. Called by many threads at once, when the reply is ready, which its caller may have by then; so it must be quick. */
public interface RequestListener {

    /**
     * A request has its reply.
     *
     * @param request to ask for whatever else is needed; what its caller wrote there is for nobody's log
     */
    void finished(FinishedRequest finished, HttpServletRequest request);
}
